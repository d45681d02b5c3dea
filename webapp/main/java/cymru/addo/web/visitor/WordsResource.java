package cymru.addo.web.visitor;

import static java.util.stream.Collectors.toMap;

import cymru.addo.agreement.AdultEdition;
import cymru.addo.agreement.AdultEditions;
import cymru.addo.agreement.AdultText;
import cymru.addo.agreement.Audience;
import cymru.addo.agreement.PublishAdultEdition;
import cymru.addo.agreement.PublishAdultEdition.Outcome;
import cymru.addo.agreement.ShippedAdultText;
import cymru.addo.school.Language;
import cymru.addo.web.page.Messages;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The coordinator makes the school's choices in the words for adults, at reception and among staff, and publishes them. */
@Path("l/{launch}/school/visitors/words")
@AllowedTo("COORDINATOR")
public class WordsResource {
    private static final String STAFF = "staff";

    private final Visitor visitor;
    private final AdultEditions editions;
    private final PublishAdultEdition publishing;

    @Inject
    public WordsResource(Visitor visitor, AdultEditions editions, PublishAdultEdition publishing) {
        this.visitor = visitor;
        this.editions = editions;
        this.publishing = publishing;
    }

    @GET
    @Path("{who}")
    @Produces("text/html")
    public View look(@PathParam("who") String who, @QueryParam("said") String said) {
        var audience = audience(who);
        var published = editions.current(visitor.schoolId(), audience);
        var choices = new EnumMap<Language, Map<String, String>>(Language.class);
        ShippedAdultText.of(audience)
                .forEach((language, text) -> choices.put(
                        language,
                        published
                                .map(edition -> text.choicesIn(edition.text(language)))
                                .orElse(Map.of())));
        return page(who, audience, choices, "published".equals(said) ? said : null, null);
    }

    @POST
    @Path("{who}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@PathParam("who") String who, MultivaluedMap<String, String> fields) {
        var audience = audience(who);
        var choices = new EnumMap<Language, Map<String, String>>(Language.class);
        ShippedAdultText.of(audience).forEach((language, text) -> choices.put(language, typed(language, text, fields)));
        var outcome = isTooLong(choices)
                ? Outcome.CHOICE_OPEN
                : publishing.publish(visitor.school(), Optional.of(visitor.person()), audience, choices);
        if (outcome == Outcome.PUBLISHED) return visitor.seeOther(path(who) + "?said=published");
        var status = outcome == Outcome.CHOICE_OPEN ? 422 : 409;
        return page(who, audience, choices, null, outcome).answer(status);
    }

    private static Map<String, String> typed(Language language, AdultText text, MultivaluedMap<String, String> fields) {
        var typed = new HashMap<String, String>();
        for (var name : text.choices())
            typed.put(name, Objects.requireNonNullElse(fields.getFirst(language.tag() + "." + name), ""));
        return typed;
    }

    private static boolean isTooLong(Map<Language, Map<String, String>> choices) {
        return choices.values().stream()
                .flatMap(each -> each.values().stream())
                .anyMatch(words -> words.length() > PublishAdultEdition.LONGEST_CHOICE);
    }

    private View page(
            String who, Audience audience, Map<Language, Map<String, String>> choices, String said, Outcome fault) {
        var m = visitor.messages();
        var shipped = ShippedAdultText.of(audience);
        var sides = Stream.of(visitor.language(), visitor.language().other())
                .map(language -> side(language, shipped.get(language), choices.get(language)))
                .toList();
        return new View(
                "visitor/words.jte",
                new WordsPage(
                        visitor.frame("visits.words." + who, "staff", path(who)),
                        SchoolMenu.on(visitor, register(who)),
                        visitor.page(path(who)),
                        visitor.page(register(who)),
                        m.text(who.equals(STAFF) ? "staff.register.title" : "visits.title"),
                        said == null ? null : m.text("visits.words.said." + said),
                        fault == null ? null : m.text("visits.words.fault." + fault),
                        editions.current(visitor.schoolId(), audience)
                                .map(this::standing)
                                .orElseGet(() -> m.text("visits.words.none")),
                        sides));
    }

    private String standing(AdultEdition edition) {
        var m = visitor.messages();
        return m.text("visits.words.current", edition.number(), m.day(edition.effectiveFrom()));
    }

    private static WordsPage.Side side(Language language, AdultText text, Map<String, String> chosen) {
        var m = new Messages(language);
        return new WordsPage.Side(
                language.tag(),
                text.with(text.choices().stream().collect(toMap(name -> name, name -> "[" + label(name, m) + "]"))),
                m.text("visits.words.choices"),
                text.choices().stream()
                        .map(name -> new WordsPage.Choice(
                                language.tag() + "." + name, label(name, m), chosen.getOrDefault(name, "")))
                        .toList());
    }

    private static String label(String choice, Messages m) {
        return m.text("visits.choice." + choice);
    }

    private static Audience audience(String who) {
        if (who.equals(STAFF)) return Audience.STAFF;
        return ReceptionView.audience(who).orElseThrow(NotFoundException::new);
    }

    /** The page of those who read these words. */
    private static String register(String who) {
        return who.equals(STAFF) ? "school/staff" : VisitorsView.ROOT;
    }

    private static String path(String who) {
        return VisitorsView.ROOT + "/words/" + who;
    }
}

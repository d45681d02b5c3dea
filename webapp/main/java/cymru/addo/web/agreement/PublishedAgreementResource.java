package cymru.addo.web.agreement;

import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Editions;
import cymru.addo.agreement.Rule;
import cymru.addo.approval.ApprovalStep;
import cymru.addo.approval.KeepApproval;
import cymru.addo.curriculum.ParentsLink;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.school.School;
import cymru.addo.school.Schools;
import cymru.addo.web.page.Assets;
import cymru.addo.web.page.Frame;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.Languages;
import cymru.addo.web.page.Messages;
import cymru.addo.web.page.View;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Parents, governors and inspectors read the school's agreement, and the editions before it, by the link that the school gives
 * them and without an account. Nothing of who reads is kept, and no person is named.
 */
@Path("agreement/{code}")
@PermitAll
@Produces("text/html")
public class PublishedAgreementResource {
    private static final String BODY = "bandC";

    private final ParentsLink links;
    private final Schools schools;
    private final Editions editions;
    private final KeepApproval approval;

    @Inject
    public PublishedAgreementResource(ParentsLink links, Schools schools, Editions editions, KeepApproval approval) {
        this.links = links;
        this.schools = schools;
        this.editions = editions;
        this.approval = approval;
    }

    /** A reader with the link of a school. */
    private record Reader(String code, School school, Messages messages) {
        String address(String path) {
            return address(path, messages.language());
        }

        Frame frame(String title, String path) {
            return new Frame(
                    messages, title, BODY, address(path, messages.language().other()), null, null, null);
        }

        private String address(String path, Language language) {
            return "/agreement/" + code + path + (path.contains("?") ? "&" : "?") + "lang=" + language.tag();
        }
    }

    @GET
    public View look(@PathParam("code") String code, @Context ContainerRequestContext request) {
        var reader = reader(code, request);
        var m = reader.messages();
        var all = editions.inForce(reader.school().id());
        var current = all.get(0);
        return new View(
                "agreement/published.jte",
                new PublishedAgreementPage(
                        reader.frame(m.text("agreement.published.title"), ""),
                        reader.school().name(),
                        m.text("agreement.published.heading"),
                        about(reader, current),
                        bands(reader, current, ""),
                        IntStream.range(1, all.size())
                                .mapToObj(at -> earlier(reader, all.get(at), all.get(at - 1)))
                                .toList()));
    }

    @GET
    @Path("{band}")
    public View read(
            @PathParam("code") String code,
            @PathParam("band") String sent,
            @QueryParam("edition") @DefaultValue("") String number,
            @Context ContainerRequestContext request) {
        var reader = reader(code, request);
        var band = Input.oneOf(Band.class, sent).orElseThrow(NotFoundException::new);
        var all = editions.inForce(reader.school().id());
        var edition = all.stream()
                .filter(each ->
                        number.isEmpty() || String.valueOf(each.number()).equals(number))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var query = number.isEmpty() ? "" : "?edition=" + edition.number();
        return words(reader, band, edition, edition == all.get(0), "/" + band + query);
    }

    private View words(Reader reader, Band band, Edition edition, boolean isCurrent, String path) {
        var m = reader.messages();
        var frame = edition.text().frame(band, m.language());
        return new View(
                "agreement/published-words.jte",
                new PublishedWordsPage(
                        reader.frame(m.text("agreement.published.title"), path),
                        reader.school().name(),
                        frame.title(),
                        m.band(band),
                        since(m, edition),
                        isCurrent ? null : m.text("agreement.published.past"),
                        frame.intro(),
                        edition.rulesIn(band, reader.school()).stream()
                                .map(rule -> promise(rule, band, m.language()))
                                .toList(),
                        frame.declaration(),
                        reader.address("")));
    }

    private static PublishedWordsPage.Promise promise(Rule rule, Band band, Language language) {
        var words = rule.wording(band, language).orElseThrow();
        return new PublishedWordsPage.Promise(Assets.picture(rule.picture()), words.text(), words.reason());
    }

    private List<String> about(Reader reader, Edition edition) {
        var m = reader.messages();
        var sentences = new ArrayList<>(List.of(since(m, edition)));
        for (var kind : List.of(ApprovalStep.Kind.APPROVED, ApprovalStep.Kind.ADOPTED))
            approval.steps(reader.school(), edition.number()).stream()
                    .filter(step -> step.kind() == kind)
                    .map(ApprovalStep::day)
                    .max(LocalDate::compareTo)
                    .map(day -> m.text("agreement.published." + kind.name().toLowerCase(Locale.ROOT), m.day(day)))
                    .ifPresent(sentences::add);
        sentences.add(m.text("agreement.published.review", m.day(approval.reviewDue(reader.school()))));
        return List.copyOf(sentences);
    }

    private static String since(Messages m, Edition edition) {
        return m.text("agreement.published.since", edition.number(), m.day(edition.effectiveFrom()));
    }

    private static PublishedAgreementPage.Earlier earlier(Reader reader, Edition edition, Edition next) {
        var m = reader.messages();
        return new PublishedAgreementPage.Earlier(
                m.text("agreement.published.edition", edition.number()),
                m.text("agreement.published.days", m.day(edition.effectiveFrom()), m.day(next.effectiveFrom())),
                bands(reader, edition, "?edition=" + edition.number()));
    }

    private static List<PublishedAgreementPage.Link> bands(Reader reader, Edition edition, String query) {
        return Stream.of(Band.values())
                .filter(band -> edition.text().frames().containsKey(band))
                .map(band -> new PublishedAgreementPage.Link(
                        reader.messages().band(band), reader.address("/" + band + query)))
                .toList();
    }

    private Reader reader(String code, ContainerRequestContext request) {
        var school = links.school(code).flatMap(schools::find).orElseThrow(NotFoundException::new);
        return new Reader(code, school, Languages.of(request));
    }
}

package cymru.addo.web.visitor;

import cymru.addo.agreement.AdultEdition;
import cymru.addo.agreement.Audience;
import cymru.addo.school.Language;
import cymru.addo.visitor.AcceptAtReception;
import cymru.addo.visitor.Signing;
import cymru.addo.visitor.Stay;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import cymru.addo.web.visitor.SignForm.Typed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The coordinator writes down what somebody signed on paper, where no screen was at hand. */
@Path("l/{launch}/school/visitors/paper")
@AllowedTo("COORDINATOR")
public class ByHandResource {
    private static final int NOT_UNDERSTOOD = 422;
    private static final Set<String> LANGUAGES = Set.of("en", "cy");

    private final Visitor visitor;
    private final AcceptAtReception reception;
    private final ReceptionView view;
    private final Clock clock;

    @Inject
    public ByHandResource(Visitor visitor, AcceptAtReception reception, ReceptionView view, Clock clock) {
        this.visitor = visitor;
        this.reception = reception;
        this.view = view;
        this.clock = clock;
    }

    @GET
    @Path("{who}")
    @Produces("text/html")
    public View look(@PathParam("who") String who) {
        var read = visitor.language().tag();
        return page(words(who), who, read, UUID.randomUUID(), Typed.nothing(today().first()), List.of());
    }

    @POST
    @Path("{who}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(
            @PathParam("who") String who, @FormParam("read") @DefaultValue("") String read, @BeanParam SignForm form) {
        if (!LANGUAGES.contains(read)) throw new BadRequestException();
        var words = words(who);
        var isGroup = words.audience() == Audience.COMMUNITY;
        var faults = form.faults(isGroup);
        if (form.edition().filter(words.id()::equals).isEmpty()) faults.add("paperChanged");
        if (!faults.isEmpty()) return again(words, who, read, form, faults);
        var language = Language.of(read);
        var signing = new Signing(
                form.visit(),
                words.audience(),
                words.id(),
                words.wordsHash(language),
                language,
                form.guest(isGroup),
                form.day().orElseGet(() -> today().first()));
        return switch (reception.onPaper(visitor.school(), visitor.person(), signing)) {
            case KEPT -> visitor.seeOther(VisitorsView.ROOT + "?said=paper");
            case DAY_IS_PAST -> again(words, who, read, form, List.of("untilPast"));
            case DAY_IS_TOO_FAR -> again(words, who, read, form, List.of("untilFar"));
            case SUPERSEDED, NOT_OPEN -> again(words, who, read, form, List.of("paperChanged"));
            case NOT_COORDINATOR -> throw new ForbiddenException();
        };
    }

    private Response again(AdultEdition words, String who, String read, SignForm form, List<String> faults) {
        return page(words, who, read, form.visit().value(), form.typed(), faults)
                .answer(NOT_UNDERSTOOD);
    }

    private View page(AdultEdition words, String who, String read, UUID visit, Typed typed, List<String> faults) {
        var path = VisitorsView.ROOT + "/paper/" + who;
        var isGroup = words.audience() == Audience.COMMUNITY;
        return new View(
                "visitor/by-hand.jte",
                new ByHandPage(
                        visitor.frame(isGroup ? "visits.onPaper.community" : "visits.onPaper.visitor", "staff", path),
                        SchoolMenu.on(visitor, VisitorsView.ROOT),
                        visitor.page(path),
                        visitor.page(VisitorsView.ROOT),
                        words.number(),
                        words.id().toString(),
                        visit.toString(),
                        read,
                        view.fields(visitor.school(), isGroup, typed, faults, visitor.messages())));
    }

    private Stay today() {
        return Stay.at(visitor.school(), clock.instant());
    }

    private AdultEdition words(String who) {
        return ReceptionView.audience(who)
                .flatMap(audience -> reception.words(visitor.school(), audience))
                .orElseThrow(NotFoundException::new);
    }
}

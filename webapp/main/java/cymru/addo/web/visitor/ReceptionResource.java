package cymru.addo.web.visitor;

import cymru.addo.agreement.AdultEdition;
import cymru.addo.agreement.Audience;
import cymru.addo.school.School;
import cymru.addo.visitor.AcceptAtReception;
import cymru.addo.visitor.AcceptAtReception.Outcome;
import cymru.addo.visitor.Signing;
import cymru.addo.visitor.Stay;
import cymru.addo.visitor.VisitId;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.Languages;
import cymru.addo.web.page.Messages;
import cymru.addo.web.session.CodeGate;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * A visitor signs at reception, by the code that hangs there and without an account. Nothing behind the code names anybody of the school, and
 * the next who stands at the screen finds nothing of the one before.
 */
@Path("visit/{code}")
@PermitAll
@Produces("text/html")
public class ReceptionResource {
    private static final int NOT_UNDERSTOOD = 422;
    private static final int CHANGED = 409;
    private static final int RECEIPT_SECONDS = 60;

    private final AcceptAtReception reception;
    private final ReceptionView view;
    private final CodeGate gate;
    private final Clock clock;

    @Inject
    public ReceptionResource(AcceptAtReception reception, ReceptionView view, CodeGate gate, Clock clock) {
        this.reception = reception;
        this.view = view;
        this.gate = gate;
        this.clock = clock;
    }

    /** What was typed on this screen before goes with it. */
    @GET
    public Response start(
            @PathParam("code") String code,
            @Context ContainerRequestContext request,
            @Context HttpServletRequest caller) {
        var m = Languages.of(request);
        return inside(code, m, caller, school -> Response.fromResponse(
                        view.start(code, school, m).answer(200))
                .header("Clear-Site-Data", "\"cache\"")
                .build());
    }

    @GET
    @Path("{who}")
    public Response read(
            @PathParam("code") String code,
            @PathParam("who") String who,
            @Context ContainerRequestContext request,
            @Context HttpServletRequest caller) {
        var m = Languages.of(request);
        return inside(code, m, caller, school -> words(school, who)
                .map(words -> view.blank(code, school, words, m).answer(200))
                .orElseGet(() -> view.closed("nothing", m).answer(404)));
    }

    @POST
    @Path("{who}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("code") String code,
            @PathParam("who") String who,
            @BeanParam SignForm form,
            @Context ContainerRequestContext request,
            @Context HttpServletRequest caller) {
        var m = Languages.of(request);
        return inside(code, m, caller, school -> words(school, who)
                .map(words -> answer(code, school, words, form, m))
                .orElseGet(() -> view.closed("nothing", m).answer(404)));
    }

    private Response answer(String code, School school, AdultEdition words, SignForm form, Messages m) {
        if (reception.isKept(school, form.visit())) return kept(code, form.visit(), m);
        if (form.answer().equals("decline")) return decline(code, school, words, form, m);
        if (!form.answer().equals("agree")) return again(code, school, words, form, List.of("answer"), m);
        var faults = form.faults(words.audience() == Audience.COMMUNITY);
        if (!faults.isEmpty()) return again(code, school, words, form, faults, m);
        if (form.edition().isEmpty())
            return view.changed(code, school, words, form, m).answer(CHANGED);
        var signing = new Signing(
                form.visit(),
                words.audience(),
                form.edition().get(),
                form.words(),
                m.language(),
                form.guest(words.audience() == Audience.COMMUNITY),
                form.day().orElseGet(() -> Stay.at(school, clock.instant()).first()));
        return switch (reception.accept(code, signing)) {
            case KEPT -> kept(code, form.visit(), m);
            case SUPERSEDED -> view.changed(code, school, words, form, m).answer(CHANGED);
            case DAY_IS_PAST -> again(code, school, words, form, List.of("untilPast"), m);
            case DAY_IS_TOO_FAR -> again(code, school, words, form, List.of("untilFar"), m);
            case NOT_OPEN, NOT_COORDINATOR -> view.closed("unknown", m).answer(404);
        };
    }

    private Response decline(String code, School school, AdultEdition words, SignForm form, Messages m) {
        var outcome = form.edition()
                .map(edition -> reception.decline(code, words.audience(), edition, form.visit(), m.language()))
                .orElse(Outcome.SUPERSEDED);
        if (outcome == Outcome.KEPT) return kept(code, form.visit(), m);
        return view.changed(code, school, words, form, m).answer(CHANGED);
    }

    private Response again(
            String code, School school, AdultEdition words, SignForm form, List<String> faults, Messages m) {
        return view.again(code, school, words, form, faults, m).answer(NOT_UNDERSTOOD);
    }

    /** It stands there for a minute, and then the screen is the next one's. */
    @GET
    @Path("kept/{visit}")
    public Response receipt(
            @PathParam("code") String code,
            @PathParam("visit") String visit,
            @Context ContainerRequestContext request,
            @Context HttpServletRequest caller) {
        var m = Languages.of(request);
        var start = ReceptionView.address(code, "", m.language());
        return inside(code, m, caller, school -> Input.uuid(visit)
                .map(VisitId::new)
                .flatMap(id -> reception.justKept(school, id))
                .map(kept -> Response.fromResponse(
                                view.receipt(code, school, kept, m).answer(200))
                        .header("Refresh", RECEIPT_SECONDS + "; url=" + start)
                        .build())
                .orElseGet(() -> Response.seeOther(URI.create(start)).build()));
    }

    private interface Inside {
        Response at(School school);
    }

    private Response inside(String code, Messages m, HttpServletRequest caller, Inside page) {
        if (!gate.admits(caller))
            return CodeGate.unseen(view.closed("tooMany", m).answer(CodeGate.TOO_MANY));
        return CodeGate.unseen(reception.open(code).map(page::at).orElseGet(() -> view.closed("unknown", m)
                .answer(404)));
    }

    private Optional<AdultEdition> words(School school, String who) {
        return ReceptionView.audience(who).flatMap(audience -> reception.words(school, audience));
    }

    private static Response kept(String code, VisitId visit, Messages m) {
        return Response.seeOther(URI.create(ReceptionView.address(code, "/kept/" + visit, m.language())))
                .build();
    }
}

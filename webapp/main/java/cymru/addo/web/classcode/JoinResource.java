package cymru.addo.web.classcode;

import cymru.addo.classcode.JoinByCode;
import cymru.addo.classcode.JoinByCode.Outcome;
import cymru.addo.roster.ClassGroup;
import cymru.addo.school.PersonId;
import cymru.addo.vle.OpenVisit;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.Languages;
import cymru.addo.web.page.Messages;
import cymru.addo.web.session.CodeGate;
import cymru.addo.web.session.OwnPages;
import cymru.addo.web.session.Visits;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * A pupil without an account comes in by the code on the board: they type it, pick their own name, and are a pupil of that class and
 * nothing else. A code that opens nothing says no more than that.
 */
@Path("join")
@PermitAll
@Produces("text/html")
public class JoinResource {
    private final JoinByCode joining;
    private final OpenVisit visits;
    private final OwnPages ownPages;
    private final CodeGate gate;

    @Inject
    public JoinResource(JoinByCode joining, OpenVisit visits, OwnPages ownPages, CodeGate gate) {
        this.joining = joining;
        this.visits = visits;
        this.ownPages = ownPages;
        this.gate = gate;
    }

    @GET
    public Response enter(
            @QueryParam("code") String code,
            @Context ContainerRequestContext request,
            @Context HttpServletRequest caller) {
        var m = Languages.of(request);
        if (code == null) return CodeGate.unseen(JoinView.enter(m, null).answer(200));
        if (!gate.admits(caller)) return refused(m, "join.tooMany", CodeGate.TOO_MANY);
        return names(m, code, null, 200);
    }

    /** Only a page of ours may post here: else somebody could bring a pupil's browser in under another name. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pick(
            @FormParam("code") @DefaultValue("") String code,
            @FormParam("pupil") @DefaultValue("") String pupil,
            @Context ContainerRequestContext request,
            @Context HttpServletRequest caller) {
        var m = Languages.of(request);
        if (!gate.admits(caller)) return refused(m, "join.tooMany", CodeGate.TOO_MANY);
        if (!ownPages.posted(request)) return refused(m, "join.elsewhere", 403);
        return Input.uuid(pupil)
                .map(PersonId::new)
                .map(picked -> join(code, picked, m, request))
                .orElseGet(() -> names(m, code, "join.pick.none", 422));
    }

    private Response join(String code, PersonId pupil, Messages m, ContainerRequestContext request) {
        var visit = visits.id();
        var outcome = joining.join(code, pupil, visit);
        if (outcome instanceof Outcome.Joined joined) return welcome(visit, pupil, joined.classGroup(), m, request);
        if (outcome instanceof Outcome.Taken) return names(m, code, "join.pick.taken", 409);
        return refused(m, "join.unknown", 404);
    }

    private Response welcome(
            String visit, PersonId pupil, ClassGroup classGroup, Messages m, ContainerRequestContext request) {
        var secret = visits.ofPupil(visit, pupil, classGroup, m.language());
        var answer = Response.seeOther(URI.create("/l/" + visit + "/agreement"))
                .header("Set-Cookie", Visits.cookie(visit, secret.value()));
        for (var old : Visits.surplusCookies(request)) answer.header("Set-Cookie", old);
        return answer.build();
    }

    private Response names(Messages m, String code, String fault, int status) {
        return joining.names(code)
                .map(names ->
                        CodeGate.unseen(JoinView.pick(m, code, names, fault).answer(status)))
                .orElseGet(() -> refused(m, "join.unknown", 404));
    }

    private static Response refused(Messages m, String fault, int status) {
        return CodeGate.unseen(JoinView.enter(m, fault).answer(status));
    }
}

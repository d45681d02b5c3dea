package cymru.addo.web.slip;

import cymru.addo.agreement.Decision;
import cymru.addo.agreement.EditionId;
import cymru.addo.slip.AnswerSlip;
import cymru.addo.slip.AnswerSlip.Opened;
import cymru.addo.slip.AnswerSlip.Outcome;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.Languages;
import cymru.addo.web.page.Messages;
import cymru.addo.web.session.CodeGate;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A parent answers a slip without an account. The code in the address is all there is to prove, so that no other page can send
 * anything in a parent's name without it.
 */
@Path("p")
@PermitAll
@Produces("text/html")
public class SlipResource {
    private static final int NOT_UNDERSTOOD = 422;
    private static final int LONGEST_CODE = 40;
    private static final int MOST_CHILDREN = 10;
    private static final Map<String, Decision> ANSWERS =
            Map.of("agree", Decision.AGREED, "question", Decision.QUERY_OPEN, "not-yet", Decision.NOT_YET);
    private static final Map<String, Boolean> YES_OR_NO = Map.of("yes", true, "no", false);

    private final AnswerSlip slips;
    private final SlipView view;
    private final CodeGate gate;

    @Inject
    public SlipResource(AnswerSlip slips, SlipView view, CodeGate gate) {
        this.slips = slips;
        this.view = view;
        this.gate = gate;
    }

    @GET
    public Response enter(
            @QueryParam("code") String code,
            @Context ContainerRequestContext request,
            @Context HttpServletRequest caller) {
        var m = Languages.of(request);
        var codes = ScannedCodes.codes(code);
        if (codes.size() > 1) return family(codes, m, caller);
        var typed = code == null ? "" : code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        if (code == null) return CodeGate.unseen(view.enter(m, null).answer(200));
        if (typed.isEmpty() || typed.length() > LONGEST_CODE)
            return CodeGate.unseen(view.enter(m, "slip.enter.unknown").answer(404));
        return seeOther(typed, m, null);
    }

    /** Each code counts as one that was tried. */
    private Response family(List<String> codes, Messages m, HttpServletRequest caller) {
        if (codes.size() > MOST_CHILDREN || !codes.stream().allMatch(each -> gate.admits(caller))) return tooMany(m);
        var opened = new LinkedHashMap<String, Opened>();
        codes.forEach(each -> opened.put(each, slips.open(each)));
        return CodeGate.unseen(view.family(opened, m).answer(200));
    }

    @GET
    @Path("{code}")
    public Response read(
            @PathParam("code") String code,
            @QueryParam("said") String said,
            @Context ContainerRequestContext request,
            @Context HttpServletRequest caller) {
        var m = Languages.of(request);
        if (!gate.admits(caller)) return tooMany(m);
        var opened = slips.open(code);
        if (opened instanceof Opened.Ready ready)
            return CodeGate.unseen(view.ready(code, ready, m, said).answer(200));
        if (opened instanceof Opened.ChildLeft left)
            return CodeGate.unseen(view.left(code, left, m, said).answer(200));
        return CodeGate.unseen(view.enter(m, "slip.enter.unknown").answer(404));
    }

    @POST
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("code") String code,
            @FormParam("answer") @DefaultValue("") String answer,
            @FormParam("edition") @DefaultValue("") String edition,
            @FormParam("words") @DefaultValue("") String words,
            @FormParam("use") @DefaultValue("") String use,
            @FormParam("respect") @DefaultValue("") String respect,
            @Context ContainerRequestContext request,
            @Context HttpServletRequest caller) {
        var m = Languages.of(request);
        if (!gate.admits(caller)) return tooMany(m);
        if (answer.equals("withdraw")) return after(slips.withdraw(code), code, m, "withdrawn");
        if (answer.equals("pictures")
                && yesOrNo(use).isEmpty()
                && yesOrNo(respect).isEmpty()) return again(code, m, "chooseYesOrNo");
        if (answer.equals("pictures"))
            return after(slips.pictures(code, yesOrNo(use), yesOrNo(respect)), code, m, "pictures");
        var decision = ANSWERS.get(answer);
        var shown = Input.uuid(edition).map(EditionId::new);
        if (decision == null || shown.isEmpty()) return again(code, m, "choose");
        return after(slips.answer(code, decision, shown.get(), m.language(), words), code, m, "answered");
    }

    private static Optional<Boolean> yesOrNo(String sent) {
        return Optional.ofNullable(YES_OR_NO.get(sent));
    }

    private Response after(Outcome outcome, String code, Messages m, String said) {
        return switch (outcome) {
            case KEPT -> seeOther(code, m, said);
            case SUPERSEDED -> seeOther(code, m, "changed");
            case NOT_OPEN -> CodeGate.unseen(view.enter(m, "slip.enter.unknown").answer(404));
        };
    }

    /** The same page, with what was not understood. */
    private Response again(String code, Messages m, String said) {
        return slips.open(code) instanceof Opened.Ready ready
                ? CodeGate.unseen(view.ready(code, ready, m, said).answer(NOT_UNDERSTOOD))
                : CodeGate.unseen(view.enter(m, "slip.enter.unknown").answer(404));
    }

    private Response tooMany(Messages m) {
        return CodeGate.unseen(view.enter(m, "slip.enter.tooMany").answer(CodeGate.TOO_MANY));
    }

    private static Response seeOther(String code, Messages m, String said) {
        var address = SlipView.address(code, m.language()) + (said == null ? "" : "&said=" + said);
        return CodeGate.unseen(Response.seeOther(URI.create(address)).build());
    }
}

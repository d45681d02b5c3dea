package cymru.addo.web.school;

import cymru.addo.approval.KeepApproval;
import cymru.addo.approval.KeepApproval.Outcome;
import cymru.addo.web.page.Input;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Coordinators write down who was asked about the agreement, who approved and adopted it, and when it is to be looked over. */
@Path("l/{launch}/school/agreement/approval")
@AllowedTo("COORDINATOR")
public class ApprovalResource {
    private final Visitor visitor;
    private final KeepApproval approval;
    private final ApprovalView view;

    @Inject
    public ApprovalResource(Visitor visitor, KeepApproval approval, ApprovalView view) {
        this.visitor = visitor;
        this.approval = approval;
        this.view = view;
    }

    @GET
    @Produces("text/html")
    public Response look(@QueryParam("said") String said) {
        return view.show(said, null, ApprovalPage.Typed.NOTHING).answer(200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@BeanParam ApprovalForm form) {
        var fault = form.fault();
        if (fault != null) return view.show(null, fault, form.typed()).answer(422);
        return answer(
                approval.keep(
                        visitor.school(),
                        visitor.person(),
                        form.edition().orElseThrow(),
                        form.kind().orElseThrow(),
                        form.who(),
                        form.day().orElseThrow(),
                        form.note()),
                "kept",
                form.typed());
    }

    @POST
    @Path("withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@FormParam("step") String sent) {
        var step = Input.uuid(sent).orElseThrow(NotFoundException::new);
        return answer(
                approval.withdraw(visitor.school(), visitor.person(), step), "withdrawn", ApprovalPage.Typed.NOTHING);
    }

    @POST
    @Path("review")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response review(@FormParam("due") @DefaultValue("") String due) {
        var outcome = ApprovalForm.date(due)
                .map(day -> approval.setReviewDue(visitor.school(), visitor.person(), day))
                .orElse(Outcome.WRONG_DAY);
        return outcome == Outcome.WRONG_DAY
                ? view.show(null, "review", ApprovalPage.Typed.review(due)).answer(422)
                : answer(outcome, "review", ApprovalPage.Typed.NOTHING);
    }

    private Response answer(Outcome outcome, String said, ApprovalPage.Typed typed) {
        return switch (outcome) {
            case KEPT -> visitor.seeOther(ApprovalView.PATH + "?said=" + said);
            case NOT_COORDINATOR -> throw new ForbiddenException();
            case NO_SUCH_STEP -> view.show(null, "gone", typed).answer(409);
            case NOT_THIS_EDITION -> view.show(null, "edition", typed).answer(409);
            case NOBODY -> view.show(null, "who", typed).answer(422);
            case WRONG_DAY -> view.show(null, "day", typed).answer(422);
        };
    }
}

package cymru.addo.web.staff;

import cymru.addo.agreement.EditionId;
import cymru.addo.staff.AnswerStaffAgreement;
import cymru.addo.staff.AnswerStaffAgreement.Outcome;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import cymru.addo.web.staff.OwnAgreementForm.Answer;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Staff read their own agreement part by part, say what it means on an ordinary day, and answer. */
@Path("l/{launch}/own-agreement")
@AllowedTo({"TEACHER", "ADMINISTRATOR", "COORDINATOR"})
public class OwnAgreementResource {
    private final Visitor visitor;
    private final AnswerStaffAgreement agreement;
    private final OwnAgreementView view;

    @Inject
    public OwnAgreementResource(Visitor visitor, AnswerStaffAgreement agreement, OwnAgreementView view) {
        this.visitor = visitor;
        this.agreement = agreement;
        this.view = view;
    }

    @GET
    @Produces("text/html")
    public View look(@QueryParam("again") String again) {
        return view.show("changed".equals(again) ? OwnAgreementView.Attempt.CHANGED : OwnAgreementView.Attempt.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@BeanParam OwnAgreementForm form, MultivaluedMap<String, String> fields) {
        var attempt = new OwnAgreementView.Attempt(
                null,
                form.question(),
                OwnAgreementForm.chosen(fields, agreement.questions().size()));
        var fault = fault(form);
        if (fault != null) return view.show(attempt.with(fault)).answer(422);
        var edition = Input.uuid(form.edition()).map(EditionId::new);
        if (edition.isEmpty()) return changed();
        return switch (send(form, edition.get(), attempt)) {
            case KEPT -> visitor.seeOther(OwnAgreementView.PATH);
            case NOT_UNDERSTOOD -> view.show(attempt.with("understand")).answer(422);
            case SUPERSEDED, NOT_OPEN -> changed();
        };
    }

    private static String fault(OwnAgreementForm form) {
        if (form.question().length() > AnswerStaffAgreement.LONGEST_QUESTION) return "long";
        if (form.answer().isEmpty() || form.read().isEmpty()) return "answer";
        var isAsked = form.answer().get() == Answer.QUESTION;
        return isAsked && form.question().isBlank() ? "question" : null;
    }

    private Outcome send(OwnAgreementForm form, EditionId edition, OwnAgreementView.Attempt attempt) {
        var school = visitor.school();
        var who = visitor.person();
        var language = form.read().orElseThrow();
        return switch (form.answer().orElseThrow()) {
            case AGREE -> agreement.agree(school, who, edition, language, attempt.chosen());
            case QUESTION -> agreement.ask(school, who, edition, language, form.question());
            case NOT_YET -> agreement.notYet(school, who, edition, language);
        };
    }

    private Response changed() {
        return visitor.seeOther(OwnAgreementView.PATH + "?again=changed");
    }
}

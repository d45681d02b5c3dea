package cymru.addo.web.module;

import cymru.addo.attempt.Answer;
import cymru.addo.attempt.AskBefore;
import cymru.addo.curriculum.Question;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The questions of a module before its pages, where the class is asked what it knows already. */
@Path("l/{launch}/modules/{module}/before")
@AllowedTo({"PUPIL", "TEACHER", "ADMINISTRATOR", "COORDINATOR"})
public class BeforeResource {

    private final Visitor visitor;
    private final Learning learning;
    private final AskBefore asking;
    private final QuestionView view;

    @Inject
    public BeforeResource(Visitor visitor, Learning learning, AskBefore asking, QuestionView view) {
        this.visitor = visitor;
        this.learning = learning;
        this.asking = asking;
        this.view = view;
    }

    /** The next question; with none left, on to the pages. */
    @GET
    public Response next(@PathParam("module") String module) {
        var met = learning.meet(module);
        if (!isAsked(met)) return visitor.seeOther(met.path());
        return asking.waiting(met.learner(), met.module()).stream()
                .findFirst()
                .map(question -> view.before(met, asking.sheet(met.learner(), question), null)
                        .answer(200))
                .orElseGet(() -> visitor.seeOther(met.firstPage()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("module") String module, MultivaluedMap<String, String> fields) {
        var form = new AnswerForm(fields);
        var met = learning.meet(module);
        if (!isAsked(met)) return visitor.seeOther(met.path());
        var questions = met.module().quiz().questions();
        if (form.number() > questions.size()) throw new BadRequestException();
        var question = questions.get(form.number() - 1);
        return form.isOf(met.module()) ? answered(met, question, form) : again(met);
    }

    private Response answered(Met met, Question question, AnswerForm form) {
        var sheet = asking.sheet(met.learner(), question);
        var answer = form.isUnknown() ? Optional.<Answer>empty() : form.answer(sheet);
        if (answer.isEmpty() && !form.isUnknown())
            return view.before(met, sheet, form).answer(422);
        asking.answer(met.learner(), met.module(), question, answer);
        return again(met);
    }

    private Response again(Met met) {
        return visitor.seeOther(met.before());
    }

    private static boolean isAsked(Met met) {
        return met.standing().isAskedBefore(met.module().key()) && met.first().isEmpty();
    }
}

package cymru.addo.web.module;

import cymru.addo.attempt.TakeQuiz;
import cymru.addo.attempt.TakeQuiz.Outcome.Marked;
import cymru.addo.attempt.TakeQuiz.Progress;
import cymru.addo.completion.CompleteModule;
import cymru.addo.curriculum.Question;
import cymru.addo.web.question.Given;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/**
 * The questions of a module, one on each screen, and what is said to an answer. The first answer counts: whoever sends it again,
 * because the connection was lost or the button pressed twice, comes to the same words.
 */
@Path("l/{launch}/modules/{module}/quiz")
@AllowedTo({"PUPIL", "TEACHER", "ADMINISTRATOR", "COORDINATOR"})
public class QuizResource {

    private final Visitor visitor;
    private final Learning learning;
    private final TakeQuiz quiz;
    private final CompleteModule completing;
    private final QuizView view;

    @Inject
    public QuizResource(Visitor visitor, Learning learning, TakeQuiz quiz, CompleteModule completing, QuizView view) {
        this.visitor = visitor;
        this.learning = learning;
        this.quiz = quiz;
        this.completing = completing;
        this.view = view;
    }

    /**
     * The question to go on with, on whatever device. With none left: on to the certificate, or to what is worth another look.
     *
     * @param place which question somebody who previews looks at
     */
    @GET
    @AllowedTo({"PUPIL", "TEACHER", "ADMINISTRATOR", "COORDINATOR", "PREVIEW"})
    public Response next(
            @PathParam("module") String module,
            @QueryParam("question") String place,
            @QueryParam("again") String again) {
        var met = learning.meet(module);
        if (!learning.isKept()) return view.preview(met, place).answer(200);
        if (met.first().isPresent()) return visitor.seeOther(met.path());
        var latest = quiz.latest(met.learner(), met.module());
        if (latest.isPresent() && latest.get().attempt().isFinished()) return over(met, latest.get());
        var progress = quiz.begin(met.learner(), met.module());
        return view.question(met, progress, progress.next().orElseThrow(), again != null)
                .answer(200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("module") String module, MultivaluedMap<String, String> fields) {
        var form = new AnswerForm(fields);
        var met = learning.meet(module);
        if (met.first().isPresent()) return visitor.seeOther(met.path());
        var latest = quiz.latest(met.learner(), met.module());
        if (latest.isEmpty() || !form.isOf(latest.get(), met.module()))
            return visitor.seeOther(met.quiz() + "?again=changed");
        return answered(met, latest.get(), form);
    }

    /** Another attempt, at what is not right yet or, where all is, at everything. */
    @POST
    @Path("again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response again(@PathParam("module") String module) {
        var met = learning.meet(module);
        quiz.begin(met.learner(), met.module());
        return visitor.seeOther(met.quiz());
    }

    /** What is said to an answer that was given in the last attempt. */
    @GET
    @Path("answers/{number}")
    public Response said(@PathParam("module") String module, @PathParam("number") String number) {
        var met = learning.meet(module);
        var latest = quiz.latest(met.learner(), met.module()).orElseThrow(NotFoundException::new);
        var question = at(latest, Given.number(number));
        return latest.mark(question)
                .map(mark -> view.feedback(met, latest, question, mark).answer(200))
                .orElseGet(() -> visitor.seeOther(met.quiz()));
    }

    private Response over(Met met, Progress latest) {
        return met.isDone()
                ? visitor.seeOther(met.path())
                : view.lookAgain(met, latest).answer(200);
    }

    private Response answered(Met met, Progress latest, AnswerForm form) {
        if (form.number() > latest.asked().size()) throw new BadRequestException();
        var question = at(latest, form.number());
        if (latest.answered().containsKey(question.key())) return toFeedback(met, form);
        var answer = form.answer(QuizView.sheet(latest, question));
        if (answer.isEmpty()) return view.question(met, latest, question, form).answer(422);
        var outcome = completing.answer(met.learner(), met.module(), question.key(), answer.get());
        return outcome.answered() instanceof Marked ? toFeedback(met, form) : visitor.seeOther(met.quiz());
    }

    private Response toFeedback(Met met, AnswerForm form) {
        return visitor.seeOther(met.quiz() + "/answers/" + form.number());
    }

    private static Question at(Progress progress, int number) {
        if (number < 1 || number > progress.asked().size()) throw new NotFoundException();
        return progress.asked().get(number - 1);
    }
}

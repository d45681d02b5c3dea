package cymru.addo.web.lesson;

import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.lesson.HoldLesson;
import cymru.addo.lesson.HoldLesson.Outcome;
import cymru.addo.lesson.Together;
import cymru.addo.school.PersonId;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.Ticked;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** At the end of a lesson the teacher writes down who was there; who comes later is added, and a slip is corrected. */
@Path("l/{launch}/class/lesson/{key}/register")
@AllowedTo({"TEACHER", "ADMINISTRATOR", "COORDINATOR"})
public class LessonRegisterResource {

    private static final String EVERYBODY = "yes";

    private final Visitor visitor;
    private final Board board;
    private final HoldLesson lesson;
    private final RegisterView view;

    @Inject
    public LessonRegisterResource(Visitor visitor, Board board, HoldLesson lesson, RegisterView view) {
        this.visitor = visitor;
        this.board = board;
        this.lesson = lesson;
        this.view = view;
    }

    @GET
    @Produces("text/html")
    public View look(@PathParam("key") String key, @QueryParam("said") String said) {
        var module = board.module(key);
        return view.register(module, board.together(module), said, null);
    }

    /** @param everybody the button that ticks them all */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response present(
            @PathParam("key") String key,
            @FormParam("present") List<String> present,
            @FormParam("everybody") @DefaultValue("") String everybody) {
        var module = board.module(key);
        var together = board.together(module);
        if (everybody.equals(EVERYBODY))
            return after(lesson.allPresent(visitor.person(), together, module), module, "kept");
        var pupils = Ticked.people(present);
        if (pupils.isEmpty() || !everybody.isBlank()) return again(module, together, "notHere");
        if (pupils.get().isEmpty()) return again(module, together, "nobody");
        return after(lesson.present(visitor.person(), together, module, pupils.get()), module, "kept");
    }

    @POST
    @Path("{pupil}/absent")
    public Response absent(@PathParam("key") String key, @PathParam("pupil") String pupil) {
        var module = board.module(key);
        var id = Input.uuid(pupil).map(PersonId::new).orElseThrow(NotFoundException::new);
        return after(lesson.correct(visitor.person(), board.together(module), id), module, "corrected");
    }

    private Response after(Outcome outcome, CurriculumModule module, String said) {
        if (outcome == Outcome.NOT_YOUR_CLASS) throw new ForbiddenException();
        if (outcome != Outcome.KEPT) throw new NotFoundException();
        return visitor.seeOther(Steps.root(module) + "/register?said=" + said);
    }

    private Response again(CurriculumModule module, Together together, String fault) {
        return view.register(module, together, null, fault).answer(422);
    }
}

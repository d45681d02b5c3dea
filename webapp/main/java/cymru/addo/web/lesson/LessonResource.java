package cymru.addo.web.lesson;

import cymru.addo.lesson.HoldLesson;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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

/** A teacher leads the class through a module: a page, the next, a question, the hands. */
@Path("l/{launch}/class/lesson/{key}")
@AllowedTo({"TEACHER", "ADMINISTRATOR", "COORDINATOR"})
public class LessonResource {

    private final Visitor visitor;
    private final Board board;
    private final HoldLesson lesson;
    private final LessonView view;

    @Inject
    public LessonResource(Visitor visitor, Board board, HoldLesson lesson, LessonView view) {
        this.visitor = visitor;
        this.board = board;
        this.lesson = lesson;
        this.view = view;
    }

    @GET
    @Produces("text/html")
    public View start(@PathParam("key") String key) {
        var module = board.module(key);
        return view.start(module, board.together(module));
    }

    @GET
    @Path("pages/{page}")
    @Produces("text/html")
    public View page(@PathParam("key") String key, @PathParam("page") String page) {
        var module = board.module(key);
        board.together(module);
        return view.page(module, module.page(page).orElseThrow(NotFoundException::new));
    }

    /** @param again anything there: the hands are to be counted once more */
    @GET
    @Path("questions/{question}")
    @Produces("text/html")
    public View question(
            @PathParam("key") String key, @PathParam("question") String question, @QueryParam("again") String again) {
        var module = board.module(key);
        var asked = module.quiz().question(question).orElseThrow(NotFoundException::new);
        return view.question(module, board.together(module), asked, again != null);
    }

    @POST
    @Path("questions/{question}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response count(
            @PathParam("key") String key,
            @PathParam("question") String question,
            @FormParam("hands") List<String> hands) {
        var module = board.module(key);
        var together = board.together(module);
        var asked = module.quiz().question(question).orElseThrow(NotFoundException::new);
        var numbers = HandsTyped.numbers(hands);
        if (numbers.isEmpty()) return view.typed(module, together, asked, hands).answer(422);
        return switch (lesson.count(visitor.person(), together, module, question, numbers.get())) {
            case KEPT -> visitor.seeOther(Steps.root(module) + "/" + Steps.question(asked));
            case NOT_YOUR_CLASS -> throw new ForbiddenException();
            case NOT_HERE -> throw new NotFoundException();
            case NO_COUNT -> view.typed(module, together, asked, hands).answer(422);
        };
    }
}

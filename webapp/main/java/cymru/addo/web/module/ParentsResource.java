package cymru.addo.web.module;

import cymru.addo.attempt.Marking;
import cymru.addo.curriculum.Audience;
import cymru.addo.curriculum.Curricula;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.curriculum.ParentsLink;
import cymru.addo.curriculum.Question;
import cymru.addo.school.Schools;
import cymru.addo.web.page.Languages;
import cymru.addo.web.page.View;
import cymru.addo.web.question.Given;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.stream.IntStream;

/**
 * The modules for parents, behind the link of their school and without an account. Nothing of who reads is kept, and nothing of
 * what they answer: it is marked, spoken of and forgotten.
 */
@Path("parents/{code}")
@PermitAll
@Produces("text/html")
public class ParentsResource {

    private final ParentsLink links;
    private final Schools schools;
    private final Curricula curricula;
    private final ParentsView view;

    @Inject
    public ParentsResource(ParentsLink links, Schools schools, Curricula curricula, ParentsView view) {
        this.links = links;
        this.schools = schools;
        this.curricula = curricula;
        this.view = view;
    }

    @GET
    public View begin(
            @PathParam("code") String code, @QueryParam("said") String said, @Context ContainerRequestContext request) {
        return view.modules(visit(code, request), "end".equals(said));
    }

    @GET
    @Path("{module}/pages/{page}")
    public View read(
            @PathParam("code") String code,
            @PathParam("module") String module,
            @PathParam("page") String page,
            @Context ContainerRequestContext request) {
        var visit = visit(code, request);
        var read = module(visit, module);
        return view.page(visit, read, read.page(page).orElseThrow(NotFoundException::new));
    }

    @GET
    @Path("{module}/questions/{number}")
    public View ask(
            @PathParam("code") String code,
            @PathParam("module") String module,
            @PathParam("number") String number,
            @Context ContainerRequestContext request) {
        var visit = visit(code, request);
        var asked = module(visit, module);
        return view.question(visit, asked, question(asked, number), Given.NOTHING, false);
    }

    /** The feedback to an answer; the question again where it is not whole. */
    @POST
    @Path("{module}/questions/{number}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("code") String code,
            @PathParam("module") String module,
            @PathParam("number") String number,
            MultivaluedMap<String, String> fields,
            @Context ContainerRequestContext request) {
        var visit = visit(code, request);
        var asked = module(visit, module);
        var question = question(asked, number);
        var form = new AnswerForm(fields);
        return form.answer(ParentsView.sheet(question))
                .map(answer -> view.feedback(visit, asked, question, Marking.mark(question, answer))
                        .answer(200))
                .orElseGet(() -> view.question(visit, asked, question, form.given(), true)
                        .answer(422));
    }

    private ParentsView.Visit visit(String code, ContainerRequestContext request) {
        var school = links.school(code).flatMap(schools::find).orElseThrow(NotFoundException::new);
        return new ParentsView.Visit(code, school, curricula.of(school.id()), Languages.of(request));
    }

    private static CurriculumModule module(ParentsView.Visit visit, String key) {
        return ModuleKey.in(key)
                .flatMap(visit.curriculum()::module)
                .filter(module -> module.audience() == Audience.PARENT)
                .orElseThrow(NotFoundException::new);
    }

    private static Question question(CurriculumModule module, String number) {
        var questions = module.quiz().questions();
        return IntStream.range(0, questions.size())
                .filter(at -> String.valueOf(at + 1).equals(number))
                .mapToObj(questions::get)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}

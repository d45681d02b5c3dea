package cymru.addo.web.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.addo.curriculum.Curricula;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.exchange.DraftModule;
import cymru.addo.exchange.Gift;
import cymru.addo.exchange.Incoming;
import cymru.addo.exchange.MoodleXml;
import cymru.addo.exchange.Qti;
import cymru.addo.exchange.QuestionFile;
import cymru.addo.school.Language;
import cymru.addo.web.page.Attachment;
import cymru.addo.web.page.Messages;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.SentFiles;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;

/** The coordinator takes the questions of a module to another system, or makes the draft of a module out of questions from one. */
@Path("l/{launch}/school/content/questions")
@AllowedTo("COORDINATOR")
public class QuestionsResource {

    private final Visitor visitor;
    private final Curricula curricula;
    private final ContentView view;

    @Inject
    public QuestionsResource(Visitor visitor, Curricula curricula, ContentView view) {
        this.visitor = visitor;
        this.curricula = curricula;
        this.view = view;
    }

    @GET
    @Path("{module}/gift.txt")
    public Response gift(@PathParam("module") String key, @QueryParam("language") String language) {
        var in = Language.of(language);
        return file(Gift.written(module(key), in), "text/plain;charset=utf-8", key + "-" + in.tag() + ".gift.txt");
    }

    @GET
    @Path("{module}/moodle.xml")
    public Response moodleXml(@PathParam("module") String key, @QueryParam("language") String language) {
        var in = Language.of(language);
        return file(MoodleXml.written(module(key), in), "application/xml;charset=utf-8", key + "-" + in.tag() + ".xml");
    }

    @GET
    @Path("{module}/qti.zip")
    public Response qti(@PathParam("module") String key, @QueryParam("language") String language) {
        var in = Language.of(language);
        return Attachment.of(Qti.written(module(key), in), "application/zip", key + "-" + in.tag() + "-qti.zip");
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response bring(@HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type, byte[] form) {
        var sent = SentFiles.in(form, SentFiles.boundary(type).orElse(""));
        var file = sent.file("questions");
        if (file.length == 0) return refused("content.questions.noFile");
        var found = QuestionFile.read(file);
        if (found.items().isEmpty()) return refused(whyNothing(found));
        var language = Language.of(sent.text("language"));
        return file(
                DraftModule.of(found.items(), language, remarks(found)),
                "text/plain;charset=utf-8",
                "b10-new-module.yaml");
    }

    private static String whyNothing(Incoming found) {
        return found.leftOut().stream()
                .filter(each -> each.name().isEmpty())
                .findFirst()
                .map(each -> "content.questions.whole." + each.why())
                .orElse("content.questions.none");
    }

    /** What the file could not say or was not taken, at the head of the draft. */
    private List<String> remarks(Incoming found) {
        var m = visitor.messages();
        var leftOut = found.leftOut().stream()
                .map(each -> m.text("content.questions.leftOut." + each.why(), shortened(each.name())));
        var unsaid = found.unsaid().stream().map(name -> m.text("content.questions.unsaid", shortened(name)));
        return Stream.of(Stream.of(m.text("content.questions.complete")), leftOut, unsaid, losses(m).stream())
                .flatMap(remarks -> remarks)
                .toList();
    }

    static List<String> losses(Messages m) {
        return Stream.of("languages", "again", "critical", "kinds", "feedback", "pictures")
                .map(each -> m.text("content.questions.loss." + each))
                .toList();
    }

    private static String shortened(String name) {
        return name.length() > 60 ? name.substring(0, 60) : name;
    }

    private CurriculumModule module(String key) {
        return ModuleKey.in(key)
                .flatMap(curricula.of(visitor.schoolId())::module)
                .orElseThrow(NotFoundException::new);
    }

    private Response refused(String key) {
        return view.faulty(visitor.messages().text(key), List.of(), "").answer(422);
    }

    private static Response file(String text, String type, String name) {
        return Attachment.of(text.getBytes(UTF_8), type, name);
    }
}

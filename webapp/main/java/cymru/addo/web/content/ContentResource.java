package cymru.addo.web.content;

import cymru.addo.pack.UploadPack;
import cymru.addo.pack.UploadPack.Outcome;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.SentFiles;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;

/** The coordinator sees the school's own packs and sends another. */
@Path("l/{launch}/school/content")
@AllowedTo("COORDINATOR")
public class ContentResource {

    private static final Set<String> SAYINGS = Set.of("published", "notPublished", "withdrawn", "discarded");

    private final Visitor visitor;
    private final UploadPack uploading;
    private final ContentView view;

    @Inject
    public ContentResource(Visitor visitor, UploadPack uploading, ContentView view) {
        this.visitor = visitor;
        this.uploading = uploading;
        this.view = view;
    }

    @GET
    public Response look(@QueryParam("said") String said) {
        var words = said != null && SAYINGS.contains(said) ? visitor.messages().text("content.said." + said) : null;
        return view.page(words).answer(200);
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response send(@HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type, byte[] form) {
        var sent = SentFiles.in(form, SentFiles.boundary(type).orElse(""));
        var title = sent.text("title");
        var pack = sent.file("pack");
        if (pack.length == 0) return refused("content.fault.noFile", title);
        return answer(uploading.upload(visitor.schoolId(), title, pack), title);
    }

    private Response answer(Outcome outcome, String title) {
        if (outcome instanceof Outcome.Kept kept) return visitor.seeOther("school/content/" + kept.draft());
        if (outcome instanceof Outcome.NotTaken not)
            return view.faulty(view.words(not.refusal()), List.of(), title).answer(422);
        if (outcome instanceof Outcome.Faulty faulty)
            return view.faulty(visitor.messages().text("content.fault.faulty"), faulty.findings(), title)
                    .answer(422);
        return refused("content.fault.title", title);
    }

    private Response refused(String key, String title) {
        return view.faulty(visitor.messages().text(key, UploadPack.LONGEST_TITLE), List.of(), title)
                .answer(422);
    }
}

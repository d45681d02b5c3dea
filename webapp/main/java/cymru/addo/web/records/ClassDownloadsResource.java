package cymru.addo.web.records;

import static cymru.addo.web.records.DownloadsResource.file;
import static cymru.addo.web.records.DownloadsResource.format;

import cymru.addo.records.CompletionExport;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The file a teacher takes away of their own class. It is logged as the coordinator's are. */
@Path("l/{launch}/class")
@AllowedTo({"TEACHER", "ADMINISTRATOR", "COORDINATOR"})
public class ClassDownloadsResource {

    private final Visitor visitor;
    private final CompletionExport completion;

    @Inject
    public ClassDownloadsResource(Visitor visitor, CompletionExport completion) {
        this.visitor = visitor;
        this.completion = completion;
    }

    @GET
    @Path("completion.{kind:csv|xlsx}")
    public Response completion(@PathParam("kind") String kind) {
        var school = visitor.school();
        var who = visitor.person();
        var classGroup = visitor.classGroup();
        if (!completion.isAllowed(school, who, classGroup)) throw new ForbiddenException();
        return file("completion", format(kind), to -> completion.write(school, who, classGroup, format(kind), to));
    }
}

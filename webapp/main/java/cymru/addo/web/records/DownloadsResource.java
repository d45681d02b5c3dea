package cymru.addo.web.records;

import cymru.addo.agreement.Editions;
import cymru.addo.records.CompletionExport;
import cymru.addo.records.Format;
import cymru.addo.records.OutstandingExport;
import cymru.addo.records.RegisterExport;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.ClassGroups;
import cymru.addo.web.page.Attachment;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Locale;

/** The files a coordinator takes away, narrowed as the page was. They are written while they are sent, and each is logged. */
@Path("l/{launch}/school")
@AllowedTo("COORDINATOR")
public class DownloadsResource {

    private final Visitor visitor;
    private final RegisterExport register;
    private final OutstandingExport outstanding;
    private final CompletionExport completion;
    private final Editions editions;
    private final ClassGroups classGroups;

    @Inject
    public DownloadsResource(
            Visitor visitor,
            RegisterExport register,
            OutstandingExport outstanding,
            CompletionExport completion,
            Editions editions,
            ClassGroups classGroups) {
        this.visitor = visitor;
        this.register = register;
        this.outstanding = outstanding;
        this.completion = completion;
        this.editions = editions;
        this.classGroups = classGroups;
    }

    @GET
    @Path("register.{kind:csv|xlsx}")
    public Response register(@PathParam("kind") String kind, @BeanParam RegisterForm form) {
        var school = visitor.school();
        var who = visitor.person();
        if (!register.isAllowed(school, who)) throw new ForbiddenException();
        var filter = form.filter(classes(form));
        var edition = editions.current(school.id());
        return file("register", format(kind), to -> register.write(school, edition, who, filter, format(kind), to));
    }

    @GET
    @Path("outstanding.{kind:csv|xlsx}")
    public Response outstanding(@PathParam("kind") String kind, @BeanParam RegisterForm form) {
        var school = visitor.school();
        var who = visitor.person();
        if (!outstanding.isAllowed(school, who)) throw new ForbiddenException();
        var filter = form.filter(classes(form));
        var edition = editions.current(school.id());
        return file(
                "outstanding", format(kind), to -> outstanding.write(school, edition, who, filter, format(kind), to));
    }

    @GET
    @Path("completion.{kind:csv|xlsx}")
    public Response completion(@PathParam("kind") String kind, @BeanParam RegisterForm form) {
        var school = visitor.school();
        var who = visitor.person();
        if (!completion.isAllowed(school, who)) throw new ForbiddenException();
        var filter = form.filter(classes(form));
        return file("completion", format(kind), to -> completion.write(school, who, filter, format(kind), to));
    }

    private List<ClassGroup> classes(RegisterForm form) {
        var classes = classGroups.of(visitor.schoolId());
        if (!form.faults(classes).isEmpty()) throw new BadRequestException();
        return classes;
    }

    static Format format(String kind) {
        return Format.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    static Response file(String name, Format format, StreamingOutput rows) {
        return Attachment.of(rows, format.mediaType(), name + "." + format.extension());
    }
}

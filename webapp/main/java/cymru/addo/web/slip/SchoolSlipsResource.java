package cymru.addo.web.slip;

import cymru.addo.agreement.Editions;
import cymru.addo.records.Format;
import cymru.addo.records.ParentsExport;
import cymru.addo.roster.ClassGroups;
import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.slip.ParentsAsked;
import cymru.addo.web.page.Attachment;
import cymru.addo.web.page.Input;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The coordinator sees which parents answered, chases the others, scans what came back, and says in which bands parents are asked. */
@Path("l/{launch}/school/slips")
@AllowedTo("COORDINATOR")
public class SchoolSlipsResource {
    private final Visitor visitor;
    private final SchoolSlips view;
    private final ScannedCodes scanned;
    private final ParentsAsked asked;
    private final ParentsExport export;
    private final Editions editions;
    private final ClassGroups classGroups;
    private final Clock clock;

    @Inject
    public SchoolSlipsResource(
            Visitor visitor,
            SchoolSlips view,
            ScannedCodes scanned,
            ParentsAsked asked,
            ParentsExport export,
            Editions editions,
            ClassGroups classGroups,
            Clock clock) {
        this.visitor = visitor;
        this.view = view;
        this.scanned = scanned;
        this.asked = asked;
        this.export = export;
        this.editions = editions;
        this.classGroups = classGroups;
        this.clock = clock;
    }

    @GET
    @Produces("text/html")
    public Response look(@QueryParam("class") @DefaultValue("") String classGroup, @QueryParam("said") String said) {
        var chosen = found(classGroup);
        var isUnknown = !classGroup.isEmpty() && chosen.isEmpty();
        return view.show(chosen, said, isUnknown ? "class" : null, null).answer(isUnknown ? 400 : 200);
    }

    @POST
    @Path("print")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response print(@FormParam("class") @DefaultValue("") String classGroup) {
        return found(classGroup)
                .flatMap(view::open)
                .map(sheets -> Response.ok(sheets, "application/pdf").build())
                .orElseGet(() -> trouble("nobody"));
    }

    @POST
    @Path("scan")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response scan(@FormParam("codes") String codes) {
        return scanned.record(codes)
                .map(found -> view.show(Optional.empty(), null, null, found).answer(200))
                .orElseGet(() -> trouble("codes"));
    }

    @POST
    @Path("asked")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@FormParam("band") List<String> sent) {
        var bands = EnumSet.noneOf(Band.class);
        for (var each : sent == null ? List.<String>of() : sent)
            if (!each.isBlank()) bands.add(Input.oneOf(Band.class, each).orElseThrow(BadRequestException::new));
        asked.choose(visitor.schoolId(), bands, visitor.person(), clock.instant());
        return visitor.seeOther("school/slips?said=asked");
    }

    @GET
    @Path("parents.{kind:csv|xlsx}")
    public Response download(
            @PathParam("kind") String kind,
            @QueryParam("class") @DefaultValue("") String classGroup,
            @QueryParam("open") @DefaultValue("") String open) {
        var school = visitor.school();
        var who = visitor.person();
        if (!export.isAllowed(school, who)) throw new ForbiddenException();
        var chosen = found(classGroup);
        if (!classGroup.isEmpty() && chosen.isEmpty()) throw new BadRequestException();
        if (!open.isEmpty() && !open.equals("yes")) throw new BadRequestException();
        var format = Format.valueOf(kind.toUpperCase(Locale.ROOT));
        var edition = editions.current(school.id());
        StreamingOutput rows = to -> export.write(school, edition, who, chosen, !open.isEmpty(), format, to);
        return Attachment.of(rows, format.mediaType(), "parents." + format.extension());
    }

    private Response trouble(String fault) {
        return view.show(Optional.empty(), null, fault, null).answer(422);
    }

    private Optional<ClassGroupId> found(String classGroup) {
        return Input.uuid(classGroup)
                .map(ClassGroupId::new)
                .filter(id -> classGroups.find(visitor.schoolId(), id).isPresent());
    }
}

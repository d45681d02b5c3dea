package cymru.addo.web.signin;

import cymru.addo.classcode.JoinClass;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.ClassGroups;
import cymru.addo.roster.Enrolment;
import cymru.addo.roster.Enrolments;
import cymru.addo.school.ClassGroupId;
import cymru.addo.vle.LaunchSessions;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.CodeGate;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;

/** A sign-in names no class, as a link in a course does. Whoever is in several says here which one it is about. */
@Path("l/{launch}/classes")
@AllowedTo({"PUPIL", "TEACHER", "ADMINISTRATOR", "COORDINATOR"})
public class ClassesResource {
    private static final String ROOT = "classes";
    private static final int NOT_UNDERSTOOD = 422;

    private final Visitor visitor;
    private final Enrolments enrolments;
    private final ClassGroups classGroups;
    private final LaunchSessions sessions;
    private final JoinClass joining;
    private final CodeGate gate;

    @Inject
    public ClassesResource(
            Visitor visitor,
            Enrolments enrolments,
            ClassGroups classGroups,
            LaunchSessions sessions,
            JoinClass joining,
            CodeGate gate) {
        this.visitor = visitor;
        this.enrolments = enrolments;
        this.classGroups = classGroups;
        this.sessions = sessions;
        this.joining = joining;
        this.gate = gate;
    }

    @GET
    @Produces("text/html")
    public View look() {
        return page(null);
    }

    private View page(String fault) {
        var m = visitor.messages();
        var isPupil = visitor.is("PUPIL");
        var classes = own();
        return new View(
                "signin/classes.jte",
                new ClassesPage(
                        visitor.frame("places.title", isPupil ? "bandB" : "staff", ROOT),
                        classes.stream().map(this::place).toList(),
                        m.text(
                                classes.isEmpty()
                                        ? isPupil ? "places.none.pupil" : "places.none.staff"
                                        : "places.which"),
                        classes.isEmpty() && isPupil ? visitor.page("agreement") : null,
                        isPupil ? visitor.page(ROOT) : null,
                        fault == null ? null : m.text("places.code." + fault)));
    }

    /** A pupil whom the directory puts into no class types the code that stands on the board. */
    @POST
    @AllowedTo("PUPIL")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response join(@FormParam("code") @DefaultValue("") String code, @Context HttpServletRequest caller) {
        if (!gate.admits(caller)) return page("tooMany").answer(CodeGate.TOO_MANY);
        var joined = joining.join(visitor.schoolId(), visitor.person(), code);
        if (joined.isEmpty()) return page("unknown").answer(NOT_UNDERSTOOD);
        sessions.enter(visitor.session(), joined.get().id());
        return visitor.seeOther("agreement");
    }

    @POST
    @Path("{class}")
    public Response enter(@PathParam("class") String chosen) {
        var classGroup = Input.uuid(chosen)
                .map(ClassGroupId::new)
                .filter(id -> own().stream().anyMatch(each -> each.id().equals(id)))
                .orElseThrow(NotFoundException::new);
        sessions.enter(visitor.session(), classGroup);
        return visitor.seeOther(visitor.is("PUPIL") ? "agreement" : "class");
    }

    private List<ClassGroup> own() {
        return enrolments.of(visitor.schoolId(), visitor.person()).stream()
                .filter(Enrolment::active)
                .flatMap(place -> classGroups.find(visitor.schoolId(), place.classGroup()).stream())
                .sorted(Comparator.comparing(ClassGroup::title))
                .toList();
    }

    private ClassesPage.Place place(ClassGroup classGroup) {
        return new ClassesPage.Place(
                classGroup.title(),
                visitor.page(ROOT + "/" + classGroup.id()),
                visitor.session().classGroup().filter(classGroup.id()::equals).isPresent());
    }
}

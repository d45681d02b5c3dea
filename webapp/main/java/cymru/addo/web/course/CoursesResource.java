package cymru.addo.web.course;

import cymru.addo.course.CourseRecord;
import cymru.addo.course.CourseRecord.Line;
import cymru.addo.course.CourseRecord.State;
import cymru.addo.curriculum.Curricula;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.web.page.Naming;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

/** The coordinator sees which due days stand in calendars, which activities were completed, and what could not be done. */
@Path("l/{launch}/school/courses")
@AllowedTo("COORDINATOR")
public class CoursesResource {
    private static final String ROOT = "school/courses";
    private static final int PER_PAGE = 50;

    private final Visitor visitor;
    private final CourseRecord record;
    private final Curricula curricula;

    @Inject
    public CoursesResource(Visitor visitor, CourseRecord record, Curricula curricula) {
        this.visitor = visitor;
        this.record = record;
        this.curricula = curricula;
    }

    @GET
    @Produces("text/html")
    public View look(@QueryParam("page") @DefaultValue("") String typed) {
        var page = typed.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(typed) : 1;
        var lines = record.newest(visitor.schoolId(), (page - 1) * PER_PAGE, PER_PAGE + 1);
        return new View(
                "course/courses.jte",
                new CoursesPage(
                        visitor.frame("courses.title", "staff", ROOT + "?page=" + page),
                        SchoolMenu.on(visitor, ROOT),
                        visitor.page("school/moodle"),
                        lines.stream().limit(PER_PAGE).map(this::line).toList(),
                        page > 1 ? visitor.page(ROOT + "?page=" + (page - 1)) : null,
                        lines.size() > PER_PAGE ? visitor.page(ROOT + "?page=" + (page + 1)) : null));
    }

    private CoursesPage.Line line(Line line) {
        var m = visitor.messages();
        return new CoursesPage.Line(
                what(line),
                line.course(),
                line.why()
                        .map(why -> m.text("courses.why." + why))
                        .orElseGet(() -> m.text("courses.state." + line.state())),
                tag(line.state()),
                line.at()
                        .map(at -> m.dayAndTime(at, visitor.school().calendar().zone()))
                        .orElse(""));
    }

    private String what(Line line) {
        var m = visitor.messages();
        var title = line.module()
                .flatMap(key -> curricula.of(visitor.schoolId()).module(new ModuleKey(key)))
                .map(module -> module.title().in(visitor.language()))
                .orElseGet(() -> line.module().orElseGet(() -> m.text("courses.agreement")));
        return line.pupil()
                .map(pupil ->
                        m.text("courses.completion", title, new Naming(visitor.school(), m).pupil(line.name(), pupil)))
                .orElseGet(() -> m.text("courses.dueDay", title));
    }

    private static String tag(State state) {
        return switch (state) {
            case WAITING, GOING -> "info";
            case DONE -> "ok";
            case UNSURE, FAILED -> "ask";
        };
    }
}

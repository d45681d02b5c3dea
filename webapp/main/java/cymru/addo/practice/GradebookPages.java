package cymru.addo.practice;

import java.util.List;
import java.util.Optional;

/** The gradebook of a class, as its teacher sees it: a row for each pupil, a column for each line item. */
final class GradebookPages {
    private final SampleSchool school;
    private final Doorways doorways;
    private final Gradebook gradebook;
    private final Tools tools;
    private final Pages pages;

    GradebookPages(SampleSchool school, Doorways doorways, Gradebook gradebook, Tools tools, Pages pages) {
        this.school = school;
        this.doorways = doorways;
        this.gradebook = gradebook;
        this.tools = tools;
        this.pages = pages;
    }

    Answer show(Request request) {
        return doorways.staff(request, (person, course) -> {
            var visit = Visit.of(request, person.language());
            var say = visit.say();
            var here = Campus.address(person, course);
            var items = gradebook.of(course);
            var columns = items.stream()
                    .map(item -> new ShownClass.Column(item.id(), item.label(), about(say, item)))
                    .toList();
            var rows = school.rosterOf(course).stream()
                    .filter(pupil -> pupil.role() == SchoolRole.PUPIL)
                    .map(pupil -> new ShownClass.MarksRow(pupil.calledBy(), cells(visit, here, items, pupil)))
                    .toList();
            return pages.show(
                    "gradebook",
                    new ShownClass.GradebookPage(
                            visit.frame(say.it("gradebook.title")),
                            course.title(),
                            course.language().tag(),
                            columns,
                            rows,
                            here + "/gradebook/forget",
                            new Shown.Link(say.it("course.back"), visit.to(here))));
        });
    }

    /** Takes a column away behind the tool's back, as platforms do: the tool finds out when it next sends a mark. */
    Answer forget(Request request) {
        return doorways.staff(request, (person, course) -> {
            request.parameter("lineitem")
                    .flatMap(id -> gradebook.find(course, id))
                    .ifPresent(gradebook::remove);
            var visit = Visit.of(request, person.language());
            return Answer.seeOther(visit.to(Campus.address(person, course) + "/gradebook"));
        });
    }

    private List<ShownClass.Cell> cells(Visit visit, String here, List<LineItem> items, Person pupil) {
        return items.stream().map(item -> cell(visit, here, item, pupil)).toList();
    }

    private ShownClass.Cell cell(Visit visit, String here, LineItem item, Person pupil) {
        var say = visit.say();
        Optional<Mark> mark = gradebook.mark(item, pupil.subject());
        var review = tools.inUse().takes(Purpose.REVIEW)
                ? visit.to(here + "/use/review?lineitem=" + item.id() + "&for=" + pupil.key())
                : "";
        return new ShownClass.Cell(
                item.label(),
                mark.flatMap(Mark::given)
                        .map(given -> say.it("gradebook.mark", given, item.scoreMaximum()))
                        .orElse(""),
                mark.map(there -> say.orElse("progress." + there.activityProgress(), there.activityProgress()) + ", "
                                + say.orElse("grading." + there.gradingProgress(), there.gradingProgress()))
                        .orElse(say.it("gradebook.nothing")),
                mark.map(there -> visit.moment(there.arrived())).orElse(""),
                mark.flatMap(Mark::comment).orElse(""),
                review);
    }

    private static String about(Say say, LineItem item) {
        var words = new StringBuilder(say.it("gradebook.outof", item.scoreMaximum()));
        item.tag().ifPresent(tag -> words.append(" · ").append(tag));
        item.resourceId().ifPresent(id -> words.append(" · ").append(id));
        return words.toString();
    }
}

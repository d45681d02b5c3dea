package cymru.addo.practice;

import java.util.ArrayList;
import java.util.List;

/** The page of a class, and the pages where the tool stands in a frame. */
final class ClassPages {
    private final SampleSchool school;
    private final Doorways doorways;
    private final ClassCards cards;
    private final Tools tools;
    private final Pages pages;

    ClassPages(SampleSchool school, Doorways doorways, ClassCards cards, Tools tools, Pages pages) {
        this.school = school;
        this.doorways = doorways;
        this.cards = cards;
        this.tools = tools;
        this.pages = pages;
    }

    Answer course(Request request) {
        return doorways.course(request, (person, course) -> {
            var visit = Visit.of(request, person.language());
            var here = Campus.address(person, course);
            return pages.show(
                    "course",
                    new Shown.CoursePage(
                            visit.frame(course.title()),
                            person.calledBy(),
                            course.title(),
                            course.language().tag(),
                            cards.of(visit, person, course),
                            links(visit, person, here),
                            person.role().teaches(),
                            here,
                            others(course),
                            back(visit, person)));
        });
    }

    Answer activity(Request request) {
        return doorways.activity(request, (person, activity) -> {
            var visit = Visit.of(request, person.language());
            var launch = visit.to(Campus.address(person) + "launch/" + activity.key());
            return stage(visit, person, activity.course(), activity.title(), launch, back(visit, person));
        });
    }

    /** The frame for choosing content, for a review, for the class as a whole or for the tool's agreement. */
    Answer use(Request request) {
        return doorways.course(request, (person, course) -> {
            var visit = Visit.of(request, person.language());
            var purpose = request.place("purpose");
            if (!Purposes.words().containsKey(purpose)) return doorways.nothing(request);
            var here = Campus.address(person, course);
            var launch = visit.to(here + "/launch/" + purpose + query(request));
            var back = purpose.equals("review")
                    ? new Shown.Link(visit.say().it("gradebook.title"), visit.to(here + "/gradebook"))
                    : new Shown.Link(visit.say().it("course.back"), visit.to(here));
            return stage(visit, person, course, visit.say().it("use." + purpose), launch, back);
        });
    }

    Answer aboutData(Request request) {
        return doorways.person(request, person -> {
            var visit = Visit.of(request, person.language());
            var say = visit.say();
            var launch = visit.to(Campus.address(person) + "privacy/launch" + query(request));
            return pages.show(
                    "activity",
                    new Shown.ActivityPage(
                            visit.frame(say.it("privacy.title")),
                            person.calledBy(),
                            "",
                            visit.language().tag(),
                            say.it("privacy.title"),
                            launch,
                            launch + "&target=window",
                            back(visit, person)));
        });
    }

    Answer page(Request request) {
        return doorways.course(request, (person, course) -> {
            var visit = Visit.of(request, person.language());
            return cards.page(person, course, request.place("page"))
                    .map(page -> pages.show(
                            "notice",
                            new Shown.Notice(
                                    visit.frame(page.title()), page.title(), page.words(), back(visit, person))))
                    .orElseGet(() -> doorways.nothing(request));
        });
    }

    private Answer stage(Visit visit, Person person, Course course, String title, String launch, Shown.Link back) {
        return pages.show(
                "activity",
                new Shown.ActivityPage(
                        visit.frame(title),
                        person.calledBy(),
                        course.title(),
                        course.language().tag(),
                        title,
                        launch,
                        launch + "&target=window",
                        back));
    }

    private static String query(Request request) {
        return request.parameter("lineitem").map(item -> "?lineitem=" + item).orElse("?")
                + request.parameter("for").map(key -> "&for=" + key).orElse("");
    }

    /** What one can do in this class, as far as the tool in use knows the message for it. */
    private List<Shown.Link> links(Visit visit, Person person, String here) {
        var links = new ArrayList<Shown.Link>();
        var say = visit.say();
        boolean teaches = person.role().teaches();
        if (teaches) links.add(new Shown.Link(say.it("gradebook.title"), visit.to(here + "/gradebook")));
        if (teaches) links.add(new Shown.Link(say.it("roster.title"), visit.to(here + "/roster")));
        for (var purpose : List.of("content", "class", "agreement"))
            if (tools.inUse().takes(Purposes.words().get(purpose)) && (teaches || !purpose.equals("content")))
                links.add(new Shown.Link(say.it("use." + purpose), visit.to(here + "/use/" + purpose)));
        return links;
    }

    private List<Shown.Choice> others(Course course) {
        return school.courses().stream()
                .filter(other -> !other.equals(course))
                .map(other -> new Shown.Choice(other.key(), other.title()))
                .toList();
    }

    private static Shown.Link back(Visit visit, Person person) {
        return new Shown.Link(visit.say().it("activity.back"), visit.to(Campus.address(person)));
    }
}

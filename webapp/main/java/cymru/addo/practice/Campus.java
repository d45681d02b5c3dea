package cymru.addo.practice;

import cymru.addo.school.Language;
import java.util.Comparator;
import java.util.List;

/** The pages of the school: who one may be, what that person's classes are, and the activity with the tool in it. */
final class Campus {
    private static final List<String> FIRST_TO_TRY =
            List.of("mali-gruffydd", "amira-hughes", "elin-gwyther", "hannah-fletcher", "chidi-okoro", "carys-rees");

    private final SampleSchool school;
    private final Pages pages;

    Campus(SampleSchool school, Pages pages) {
        this.school = school;
        this.pages = pages;
    }

    Answer home(Request request) {
        var visit = Visit.of(request, Language.ENGLISH);
        var quickStarts = FIRST_TO_TRY.stream()
                .map(key -> quickStart(visit, school.person(key).orElseThrow()))
                .toList();
        var classes = school.courses().stream()
                .map(course -> classList(visit, course))
                .toList();
        var frame = visit.frame(visit.say().it("home.title"));
        var unplaced = school.people().stream()
                .filter(person -> person.courses().isEmpty())
                .map(person -> listed(visit, person))
                .toList();
        return pages.show("home", new Shown.Home(frame, quickStarts, classes, unplaced));
    }

    Answer person(Request request) {
        var found = school.person(request.place("person"));
        if (found.isEmpty()) return notHere(request);
        var person = found.get();
        var visit = Visit.of(request, person.language());
        var courses = school.coursesOf(person).stream()
                .map(course -> new Shown.CourseCard(
                        course.title(),
                        course.language().tag(),
                        course.activity().title(),
                        course.activity().description(),
                        visit.to(address(person) + "activity/"
                                + course.activity().key())))
                .toList();
        var frame = visit.frame(person.calledBy());
        return pages.show("person", new Shown.PersonPage(frame, person.calledBy(), about(visit, person), courses));
    }

    Answer activity(Request request) {
        var found = school.person(request.place("person"));
        var course = school.courseOfActivity(request.place("activity"));
        if (found.isEmpty() || course.isEmpty() || !found.get().mayOpen(course.get())) return notHere(request);
        var person = found.get();
        var activity = course.get().activity();
        var visit = Visit.of(request, person.language());
        var launch = visit.to(address(person) + "launch/" + activity.key());
        return pages.show(
                "activity",
                new Shown.ActivityPage(
                        visit.frame(activity.title()),
                        person.calledBy(),
                        course.get().title(),
                        course.get().language().tag(),
                        activity.title(),
                        launch,
                        launch + "&target=window",
                        new Shown.Link(visit.say().it("activity.back"), visit.to(address(person)))));
    }

    /** Where the tool sends people back to, with a message of its own if it has one. */
    Answer wayBack(Request request) {
        var found = school.person(request.place("person"));
        if (found.isEmpty()) return notHere(request);
        var visit = Visit.of(request, found.get().language());
        var say = visit.say();
        var message = request.parameter("lti_errormsg")
                .or(() -> request.parameter("lti_msg"))
                .orElse(say.it("return.words"));
        var onward = new Shown.Link(say.it("activity.back"), visit.to(address(found.get())));
        return pages.show(
                "notice",
                new Shown.Notice(visit.frame(say.it("return.title")), say.it("return.title"), message, onward));
    }

    Answer notHere(Request request) {
        var visit = Visit.of(request, Language.ENGLISH);
        var say = visit.say();
        var title = say.it("nothere.title");
        var onward = new Shown.Link(say.it("home.title"), visit.to("/"));
        return pages.show(404, "notice", new Shown.Notice(visit.frame(title), title, say.it("nothere.words"), onward));
    }

    static String address(Person person) {
        return "/as/" + person.key() + "/";
    }

    private Shown.QuickStart quickStart(Visit visit, Person person) {
        return new Shown.QuickStart(person.calledBy(), visit.say().it("quick." + person.key()), link(visit, person));
    }

    private Shown.ClassList classList(Visit visit, Course course) {
        var people = school.peopleOf(course).stream()
                .sorted(Comparator.comparing(person -> person.role() == SchoolRole.PUPIL))
                .map(person -> listed(visit, person))
                .toList();
        return new Shown.ClassList(course.title(), course.language().tag(), people);
    }

    private static Shown.Listed listed(Visit visit, Person person) {
        return new Shown.Listed(person.calledBy(), note(visit, person), link(visit, person));
    }

    /** People keep their own language unless the reader has chosen one. */
    private static String link(Visit visit, Person person) {
        return visit.language() == Language.WELSH ? visit.to(address(person)) : address(person);
    }

    private static String note(Visit visit, Person person) {
        if (person.nameWithheld()) return visit.say().it("person.withheld");
        return person.role() == SchoolRole.PUPIL ? "" : about(visit, person);
    }

    private static String about(Visit visit, Person person) {
        return visit.say().it("role." + person.role().word());
    }
}

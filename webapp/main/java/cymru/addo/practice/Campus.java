package cymru.addo.practice;

import cymru.addo.school.Language;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** The first pages of the school: who one may be, what that person's classes are, and where a tool leads them back to. */
final class Campus {
    private static final List<String> FIRST_TO_TRY =
            List.of("mali-gruffydd", "amira-hughes", "elin-gwyther", "hannah-fletcher", "chidi-okoro", "carys-rees");

    private final SampleSchool school;
    private final Doorways doorways;
    private final ClassCards cards;
    private final Pages pages;
    private final Supplier<String> signIn;

    /** @param signIn where people sign in with their account, once somebody has opened a door for that */
    Campus(SampleSchool school, Doorways doorways, ClassCards cards, Pages pages, Supplier<String> signIn) {
        this.signIn = signIn;
        this.school = school;
        this.doorways = doorways;
        this.cards = cards;
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
                .filter(person -> person.firstCourses().isEmpty())
                .map(person -> listed(visit, person))
                .toList();
        return pages.show("home", new Shown.Home(frame, quickStarts, classes, unplaced, signIn.get()));
    }

    Answer person(Request request) {
        return doorways.person(request, person -> {
            var visit = Visit.of(request, person.language());
            var classes = school.coursesOf(person).stream()
                    .map(course -> new Shown.ClassSection(
                            course.title(),
                            course.language().tag(),
                            visit.to(address(person, course)),
                            cards.of(visit, person, course)))
                    .toList();
            return pages.show(
                    "person",
                    new Shown.PersonPage(
                            visit.frame(person.calledBy()),
                            person.calledBy(),
                            about(visit, person),
                            classes,
                            privacy(person),
                            address(person) + "privacy",
                            signIn.get().isEmpty() ? "" : visit.to(TeamsHost.address(person))));
        });
    }

    /** Where the tool sends people back to, with a message of its own if it has one. */
    Answer wayBack(Request request) {
        return doorways.person(request, person -> {
            var visit = Visit.of(request, person.language());
            var say = visit.say();
            var message = request.parameter("lti_errormsg")
                    .or(() -> request.parameter("lti_msg"))
                    .orElse(say.it("return.words"));
            var onward = new Shown.Link(say.it("activity.back"), visit.to(address(person)));
            return pages.show(
                    "notice",
                    new Shown.Notice(visit.frame(say.it("return.title")), say.it("return.title"), message, onward));
        });
    }

    static String address(Person person) {
        return "/as/" + person.key() + "/";
    }

    static String address(Person person, Course course) {
        return address(person) + "course/" + course.key();
    }

    static String about(Visit visit, Person person) {
        return visit.say().it("role." + person.role().word());
    }

    /** An administrator may ask what the tool keeps of anyone. */
    private List<Shown.Choice> privacy(Person person) {
        if (person.role() != SchoolRole.ADMINISTRATOR) return List.of();
        return school.people().stream()
                .filter(other -> other.role() != SchoolRole.TEACHER_AS_PUPIL)
                .map(other -> new Shown.Choice(other.key(), other.calledBy()))
                .toList();
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
}

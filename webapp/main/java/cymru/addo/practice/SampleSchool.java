package cymru.addo.practice;

import cymru.addo.school.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Hillcrest / Ysgol Bryn Derw, an all-through school in Wales that does not exist. Its people are chosen to be awkward
 * where schools are: two of one name, a very long name, a name the platform must not tell, assistants whom the roster
 * calls learners, a manager who arrives as a mere instructor.
 */
final class SampleSchool {
    static final String NAME = "Hillcrest / Ysgol Bryn Derw";

    private static final int CROWD = 100_000;

    private final List<Course> courses;
    private final List<Person> people;
    private final Enrolments enrolments;

    private SampleSchool(List<Course> courses, List<Person> people) {
        this.courses = List.copyOf(courses);
        this.people = new CopyOnWriteArrayList<>(people);
        this.enrolments = new Enrolments(courses, people);
    }

    static SampleSchool open() {
        var courses = Table.rows("/practice/courses.txt").stream()
                .map(SampleSchool::course)
                .toList();
        var people = Table.rows("/practice/people.txt").stream()
                .map(SampleSchool::person)
                .toList();
        return new SampleSchool(courses, people);
    }

    List<Course> courses() {
        return courses;
    }

    List<Person> people() {
        return List.copyOf(people);
    }

    Enrolments enrolments() {
        return enrolments;
    }

    /** So many more pupils, who are called by numbers. */
    synchronized void crowd(Course course, int count) {
        var crowd = new ArrayList<Person>();
        for (int i = 0; i < count; i++) {
            var number = Integer.toString(CROWD + people.size() + i);
            crowd.add(new Person(
                    "pupil-" + number,
                    number,
                    "UPN-" + number,
                    "",
                    "Pupil",
                    number,
                    SchoolRole.PUPIL,
                    List.of(course.key()),
                    course.language(),
                    false));
        }
        people.addAll(crowd);
        crowd.forEach(person -> enrolments.set(person, course, Standing.ACTIVE));
    }

    Optional<Person> person(String key) {
        return people.stream().filter(person -> person.key().equals(key)).findFirst();
    }

    Optional<Course> course(String key) {
        return courses.stream().filter(course -> course.key().equals(key)).findFirst();
    }

    Optional<Course> courseOfContext(String contextId) {
        return courses.stream()
                .filter(course -> course.contextId().equals(contextId))
                .findFirst();
    }

    List<Course> coursesOf(Person person) {
        return courses.stream().filter(course -> mayOpen(person, course)).toList();
    }

    boolean mayOpen(Person person, Course course) {
        return person.role().seesEveryCourse()
                || enrolments.standing(person, course).equals(Optional.of(Standing.ACTIVE));
    }

    /** Everyone whom the page of the class lists. */
    List<Person> peopleOf(Course course) {
        return enrolments.in(course);
    }

    /** Everyone of the class once. Somebody who looks at it as a pupil is there already as who they are. */
    List<Person> rosterOf(Course course) {
        return peopleOf(course).stream()
                .filter(person -> person.role() != SchoolRole.TEACHER_AS_PUPIL)
                .toList();
    }

    /** The pupil of the class whom a tool calls so: only pupils have marks. */
    Optional<Person> pupil(Course course, String subject) {
        return rosterOf(course).stream()
                .filter(person -> person.role() == SchoolRole.PUPIL)
                .filter(person -> person.subject().equals(subject))
                .findFirst();
    }

    private static Course course(String[] row) {
        return new Course(row[0], row[1], row[2], row[3]);
    }

    private static Person person(String[] row) {
        return new Person(
                row[0],
                row[1],
                row[2],
                row[3],
                row[4],
                row[5],
                SchoolRole.of(row[6]),
                Arrays.stream(row[7].split(" ")).filter(key -> !key.isEmpty()).toList(),
                Language.of(row[8]),
                row.length > 9 && row[9].equals("withheld"));
    }
}

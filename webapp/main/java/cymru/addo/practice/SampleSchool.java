package cymru.addo.practice;

import cymru.addo.school.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Hillcrest / Ysgol Bryn Derw, an all-through school in Wales that does not exist. Its people are chosen to be awkward
 * where schools are: two of one name, a very long name, a name the platform must not tell, assistants whom the roster
 * calls learners, a manager who arrives as a mere instructor.
 */
record SampleSchool(List<Course> courses, List<Person> people, Enrolments enrolments) {
    static final String NAME = "Hillcrest / Ysgol Bryn Derw";

    SampleSchool {
        courses = List.copyOf(courses);
        people = List.copyOf(people);
    }

    static SampleSchool open() {
        var courses = Table.rows("/practice/courses.txt").stream()
                .map(SampleSchool::course)
                .toList();
        var people = Table.rows("/practice/people.txt").stream()
                .map(SampleSchool::person)
                .toList();
        return new SampleSchool(courses, people, new Enrolments(courses, people));
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

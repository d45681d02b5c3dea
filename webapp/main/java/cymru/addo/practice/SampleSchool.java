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
record SampleSchool(List<Course> courses, List<Person> people) {
    static final String NAME = "Hillcrest / Ysgol Bryn Derw";

    SampleSchool {
        courses = List.copyOf(courses);
        people = List.copyOf(people);
    }

    static SampleSchool open() {
        var courses = Table.rows("/practice/courses.txt").stream().map(SampleSchool::course);
        var people = Table.rows("/practice/people.txt").stream().map(SampleSchool::person);
        return new SampleSchool(courses.toList(), people.toList());
    }

    Optional<Person> person(String key) {
        return people.stream().filter(person -> person.key().equals(key)).findFirst();
    }

    Optional<Course> courseOfContext(String contextId) {
        return courses.stream()
                .filter(course -> course.contextId().equals(contextId))
                .findFirst();
    }

    Optional<Course> courseOfActivity(String activityKey) {
        return courses.stream()
                .filter(course -> course.activity().key().equals(activityKey))
                .findFirst();
    }

    List<Course> coursesOf(Person person) {
        return courses.stream().filter(person::mayOpen).toList();
    }

    /** Everyone whom the page of the class lists. */
    List<Person> peopleOf(Course course) {
        return people.stream().filter(person -> person.isEnrolledIn(course)).toList();
    }

    /** Everyone of the class once. Somebody who looks at it as a pupil is there already as who they are. */
    List<Person> rosterOf(Course course) {
        return peopleOf(course).stream()
                .filter(person -> person.role() != SchoolRole.TEACHER_AS_PUPIL)
                .toList();
    }

    private static Course course(String[] row) {
        return new Course(row[0], row[1], row[2], row[3], new Activity(row[4], row[5], row[6], row[7], row[8]));
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

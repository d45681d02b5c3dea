package cymru.addo.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SampleSchoolTest {
    private final SampleSchool school = SampleSchool.open();

    @Test
    void hasAboutAHundredAndTwentyPeople() {
        assertThat(school.people()).hasSizeBetween(110, 130);
    }

    @Test
    void knowsEveryoneByAKeyOfTheirOwn() {
        assertThat(school.people()).extracting(Person::key).doesNotHaveDuplicates();
    }

    @Test
    void givesASubjectToOnePersonOnly() {
        assertThat(school.people().stream().filter(person -> person.role() != SchoolRole.TEACHER_AS_PUPIL))
                .extracting(Person::subject)
                .doesNotHaveDuplicates();
    }

    @Test
    void hasClassesThatExist() {
        var keys = school.courses().stream().map(Course::key).toList();

        assertThat(school.people()).allMatch(person -> keys.containsAll(person.firstCourses()));
    }

    @Test
    void teachesEveryClass() {
        assertThat(school.courses()).allMatch(course -> school.rosterOf(course).stream()
                .anyMatch(person -> person.role() == SchoolRole.TEACHER));
    }

    @Test
    void isAsAwkwardAsARealOne() {
        var names = school.people().stream().map(Person::fullName).toList();

        assertThat(String.join(" ", names).toLowerCase()).contains("ŵ", "ŷ", "â", "’");
        assertThat(names).anyMatch(name -> name.length() > 60);
        assertThat(names).filteredOn("Ella Davies"::equals).hasSize(2);
        assertThat(school.people()).filteredOn(Person::nameWithheld).hasSize(1);
    }

    @Test
    void hasOnePersonOrMoreOfEveryRole() {
        var roles = school.people().stream().map(Person::role).collect(Collectors.toSet());

        assertThat(roles).containsExactlyInAnyOrder(SchoolRole.values());
    }
}

package cymru.addo.lti.launch;

import static cymru.addo.lti.testing.TestLaunch.MEMBERSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {
    private static final String LIS = "http://purl.imsglobal.org/vocab/lis/v2/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Learner",
                "urn:lti:role:ims/lis/Learner",
                MEMBERSHIP + "Learner",
                LIS + "membership/Learner#GuestLearner",
                "Learner/GuestLearner"
            })
    void knowsALearnerBySpelling(String spelling) {
        assertThat(Roles.of(List.of(spelling)).isLearner()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Instructor",
                "urn:lti:role:ims/lis/Instructor",
                MEMBERSHIP + "Instructor",
                "Instructor#TeachingAssistant"
            })
    void knowsAnInstructorBySpelling(String spelling) {
        var roles = Roles.of(List.of(spelling));

        assertThat(roles.isInstructor()).isTrue();
        assertThat(roles.isLearner()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LIS + "membership/Instructor#TeachingAssistant",
                "urn:lti:role:ims/lis/Instructor/TeachingAssistant",
                "urn:lti:role:ims/lis/TeachingAssistant",
                "TeachingAssistant"
            })
    void knowsATeachingAssistant(String spelling) {
        assertThat(Roles.of(List.of(spelling)).isTeachingAssistant()).isTrue();
        assertThat(Roles.of(List.of("Instructor")).isTeachingAssistant()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LIS + "institution/person#Administrator",
                LIS + "system/person#Administrator",
                LIS + "system/person#SysAdmin",
                "urn:lti:instrole:ims/lis/Administrator",
                "urn:lti:sysrole:ims/lis/SysAdmin"
            })
    void knowsAnAdministratorOfTheInstitutionOrThePlatform(String spelling) {
        assertThat(Roles.of(List.of(spelling)).isAdministrator()).isTrue();
    }

    @Test
    void takesTheAdministratorOfACourseForNoAdministrator() {
        assertThat(Roles.of(List.of("Administrator")).isAdministrator()).isFalse();
    }

    @Test
    void knowsAMentorAndATestUser() {
        assertThat(Roles.of(List.of("Mentor")).isMentor()).isTrue();
        assertThat(Roles.of(List.of("http://purl.imsglobal.org/vocab/lti/system/person#TestUser"))
                        .isTestUser())
                .isTrue();
    }

    @Test
    void keepsARoleNobodyHasHeardOfAndReadsNothingIntoIt() {
        var roles = Roles.of(List.of("https://vle.example/roles#Caretaker"));

        assertThat(roles.uris()).containsExactly("https://vle.example/roles#Caretaker");
        assertThat(roles.isLearner() || roles.isInstructor() || roles.isAdministrator())
                .isFalse();
    }

    @Test
    void doesNotTakeALearnerOfTheInstitutionForALearnerOfTheCourse() {
        assertThat(Roles.of(List.of(LIS + "institution/person#Learner")).isLearner())
                .isFalse();
    }
}

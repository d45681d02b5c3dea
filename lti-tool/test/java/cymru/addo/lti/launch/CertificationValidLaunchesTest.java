package cymru.addo.lti.launch;

import static cymru.addo.lti.testing.TestLaunch.MEMBERSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.testing.TestLaunch;
import cymru.addo.lti.testing.TestTool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The nine valid launches of a teacher and the nine of a student of the 1EdTech certification suite.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/cert">LTI Advantage conformance certification guide 6.1.2, 6.1.3</a>
 */
class CertificationValidLaunchesTest {
    private final TestTool tool = new TestTool();

    /** Who launches, and how the platform may say what they are. */
    enum Who {
        TEACHER("Instructor"),
        STUDENT("Learner");

        private final String role;

        Who(String role) {
            this.role = role;
        }

        TestLaunch asked(TestLaunch launch) {
            return launch.roles(MEMBERSHIP + role);
        }

        boolean isMetBy(Roles roles) {
            return this == TEACHER
                    ? roles.isInstructor() && !roles.isLearner()
                    : roles.isLearner() && !roles.isInstructor();
        }
    }

    @ParameterizedTest
    @EnumSource
    void valid1LetsAPlainLaunchIn(Who who) {
        assertThat(who.isMetBy(tool.entered(who::asked).roles())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void valid2LetsSomebodyWithSeveralRolesIn(Who who) {
        var launch = tool.entered(each ->
                each.roles(MEMBERSHIP + who.role, "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Other"));

        assertThat(who.isMetBy(launch.roles())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void valid3KnowsARoleByItsShortName(Who who) {
        assertThat(who.isMetBy(tool.entered(launch -> launch.roles(who.role)).roles()))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void valid4LetsSomebodyWithAnUnknownRoleIn(Who who) {
        var launch = tool.entered(each ->
                each.roles(MEMBERSHIP + who.role, "http://purl.imsglobal.org/vocab/lis/v2/unknown/unknown#Helper"));

        assertThat(who.isMetBy(launch.roles())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void valid5LetsSomebodyWithoutARoleIn(Who who) {
        assertThat(who.isMetBy(tool.entered(TestLaunch::roles).roles())).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void valid6LetsSomebodyInOfWhomOnlyTheEmailIsKnown(Who who) {
        var launch = tool.entered(each -> who.asked(each).withoutNames());

        assertThat(launch.person().email()).isPresent();
        assertThat(launch.person().name()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void valid7LetsSomebodyInOfWhomOnlyTheNamesAreKnown(Who who) {
        var launch = tool.entered(each -> who.asked(each).without("email"));

        assertThat(launch.person().email()).isEmpty();
        assertThat(launch.person().familyName()).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void valid8LetsSomebodyInOfWhomNothingIsKnown(Who who) {
        var launch = tool.entered(each -> who.asked(each).withoutNames().without("email"));

        assertThat(launch.subject()).isPresent();
        assertThat(launch.person().name()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void valid9LetsSomebodyInWhoComesFromNoCourse(Who who) {
        var launch = tool.entered(each -> who.asked(each).withoutNames().withoutLti("context"));

        assertThat(launch.context()).isEmpty();
        assertThat(launch.person().email()).isPresent();
    }
}

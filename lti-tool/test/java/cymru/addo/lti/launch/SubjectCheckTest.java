package cymru.addo.lti.launch;

import static cymru.addo.lti.LaunchCheck.SUBJECT;
import static cymru.addo.lti.testing.LaunchAssert.assertLetIn;
import static cymru.addo.lti.testing.LaunchAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.testing.TestTool;
import org.junit.jupiter.api.Test;

class SubjectCheckTest {
    private final TestTool tool = new TestTool();

    @Test
    void refusesALaunchThatDoesNotSayWhoItIs() {
        assertRefused(tool.enter(launch -> launch.without("sub")), SUBJECT);
    }

    @Test
    void refusesASubjectThatIsNotATextOfBearableLength() {
        assertRefused(tool.enter(launch -> launch.claim("sub", 3)), SUBJECT);
        assertRefused(tool.enter(launch -> launch.claim("sub", " ")), SUBJECT);
        assertRefused(tool.enter(launch -> launch.claim("sub", "3\u0000")), SUBJECT);
        assertRefused(tool.enter(launch -> launch.claim("sub", "3".repeat(256))), SUBJECT);
    }

    @Test
    void acceptsASubjectOf255Characters() {
        assertLetIn(tool.enter(launch -> launch.claim("sub", "3".repeat(255))));
    }

    @Test
    void acceptsSomebodyAnonymousWhereTheSchoolAllowsIt() {
        tool.registrations.add(tool.platform.registration("hillcrest", true));

        assertThat(tool.entered(launch -> launch.without("sub")).person().isAnonymous())
                .isTrue();
    }
}

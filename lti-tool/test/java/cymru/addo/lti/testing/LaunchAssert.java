package cymru.addo.lti.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.LaunchCheck;
import cymru.addo.lti.launch.Launch;
import cymru.addo.lti.launch.LaunchOutcome;
import cymru.addo.lti.launch.LaunchRefused;

/** Says what became of a launch. */
public final class LaunchAssert {
    private LaunchAssert() {}

    public static void assertLetIn(LaunchOutcome outcome) {
        assertThat(outcome).isInstanceOf(Launch.class);
    }

    public static void assertRefused(LaunchOutcome outcome, LaunchCheck check) {
        assertThat(outcome).isInstanceOfSatisfying(LaunchRefused.class, refused -> {
            assertThat(refused.check()).isEqualTo(check);
            assertThat(refused.reasonForLog()).isNotBlank().doesNotContainIgnoringCase("amira");
        });
    }
}

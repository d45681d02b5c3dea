package cymru.addo.lti.launch;

import static cymru.addo.lti.LaunchCheck.AUDIENCE;
import static cymru.addo.lti.testing.LaunchAssert.assertLetIn;
import static cymru.addo.lti.testing.LaunchAssert.assertRefused;

import cymru.addo.lti.testing.TestPlatform;
import cymru.addo.lti.testing.TestTool;
import java.util.List;
import org.junit.jupiter.api.Test;

class AudienceCheckTest {
    private static final String US = TestPlatform.CLIENT;
    private final TestTool tool = new TestTool();

    @Test
    void acceptsAListThatNamesUsAlone() {
        assertLetIn(tool.enter(launch -> launch.claim("aud", List.of(US))));
        assertLetIn(tool.enter(launch -> launch.claim("aud", List.of(US)).claim("azp", US)));
        assertLetIn(tool.enter(launch -> launch.claim("azp", US)));
    }

    @Test
    void refusesATokenMeantForSomebodyElse() {
        assertRefused(tool.enter(launch -> launch.claim("aud", "another-tool")), AUDIENCE);
        assertRefused(tool.enter(launch -> launch.claim("aud", List.of("another-tool"))), AUDIENCE);
    }

    @Test
    void refusesATokenMeantForOthersAsWell() {
        assertRefused(tool.enter(launch -> launch.claim("aud", List.of(US, "another-tool"))), AUDIENCE);
        assertRefused(
                tool.enter(launch ->
                        launch.claim("aud", List.of(US, "another-tool")).claim("azp", US)),
                AUDIENCE);
    }

    @Test
    void refusesATokenIssuedToSomebodyElse() {
        assertRefused(tool.enter(launch -> launch.claim("azp", "another-tool")), AUDIENCE);
        assertRefused(tool.enter(launch -> launch.claim("azp", List.of(US))), AUDIENCE);
    }

    @Test
    void refusesATokenWithoutAnAudience() {
        assertRefused(tool.enter(launch -> launch.without("aud")), AUDIENCE);
        assertRefused(tool.enter(launch -> launch.claim("aud", List.of())), AUDIENCE);
        assertRefused(tool.enter(launch -> launch.claim("aud", 7)), AUDIENCE);
        assertRefused(tool.enter(launch -> launch.claim("aud", List.of(US, 7))), AUDIENCE);
    }
}

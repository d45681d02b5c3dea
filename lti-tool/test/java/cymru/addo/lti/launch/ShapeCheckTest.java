package cymru.addo.lti.launch;

import static cymru.addo.lti.LaunchCheck.MALFORMED;
import static cymru.addo.lti.testing.LaunchAssert.assertLetIn;
import static cymru.addo.lti.testing.LaunchAssert.assertRefused;

import cymru.addo.lti.testing.TestTool;
import cymru.addo.lti.testing.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeCheckTest {
    private final TestTool tool = new TestTool();
    private final Visit visit = tool.visit();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "a.b",
                "a.b.c.d",
                "not a token",
                "e30.bm90IGpzb24.c2ln",
                "W10.W10.c2ln",
                "bnVsbA.e30.c2ln"
            })
    void refusesWhatIsNotAToken(String posted) {
        assertRefused(tool.post(visit, posted), MALFORMED);
    }

    @Test
    void refusesALaunchWithoutAToken() {
        assertRefused(tool.post(visit, null), MALFORMED);
    }

    @Test
    void refusesATokenWhosePayloadIsAList() {
        assertRefused(tool.post(visit, tool.platform.launch().tokenOver("[1,2,3]")), MALFORMED);
    }

    @Test
    void refusesATokenWhosePayloadIsNotJson() {
        assertRefused(tool.post(visit, tool.platform.launch().tokenOver("{\"iss\": ")), MALFORMED);
    }

    @Test
    void refusesATokenThatSaysAThingTwice() {
        assertRefused(tool.post(visit, tool.platform.launch().tokenOver("{\"sub\":\"3\",\"sub\":\"4\"}")), MALFORMED);
    }

    @Test
    void letsALongTokenInThatIsWithinBounds() {
        assertLetIn(tool.enter(launch -> launch.claim("description", "x".repeat(40_000))));
    }

    @Test
    void refusesATokenOfMoreThan64KilobytesUnread() {
        assertRefused(tool.enter(launch -> launch.claim("description", "x".repeat(64 * 1024))), MALFORMED);
    }
}

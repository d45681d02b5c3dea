package cymru.addo.lti.launch;

import static cymru.addo.lti.LaunchCheck.ISSUER;
import static cymru.addo.lti.testing.LaunchAssert.assertRefused;

import cymru.addo.lti.testing.TestTool;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerCheckTest {
    private final TestTool tool = new TestTool();

    @ParameterizedTest
    @ValueSource(
            strings = {"https://vle.example/", "https://VLE.example", "http://vle.example", "https://evil.example", " "
            })
    void refusesAnyOtherSpellingOfTheIssuer(String issuer) {
        assertRefused(tool.enter(launch -> launch.claim("iss", issuer)), ISSUER);
    }

    @Test
    void refusesATokenWithoutAnIssuer() {
        assertRefused(tool.enter(launch -> launch.without("iss")), ISSUER);
    }

    @Test
    void refusesAnIssuerThatIsNotAText() {
        assertRefused(tool.enter(launch -> launch.claim("iss", List.of(tool.platform.issuer()))), ISSUER);
    }
}

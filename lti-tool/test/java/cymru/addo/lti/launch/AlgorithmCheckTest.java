package cymru.addo.lti.launch;

import static cymru.addo.lti.LaunchCheck.SIGNATURE;
import static cymru.addo.lti.testing.LaunchAssert.assertLetIn;
import static cymru.addo.lti.testing.LaunchAssert.assertRefused;

import cymru.addo.lti.testing.TestKeys;
import cymru.addo.lti.testing.TestTool;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlgorithmCheckTest {
    private final TestTool tool = new TestTool();

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE", "HS256", "HS384", "HS512", "PS256", "EdDSA", "RS1", "rs256", ""})
    void refusesAnyAlgorithmThatIsNotListed(String alg) {
        assertRefused(tool.enter(launch -> launch.header("alg", alg)), SIGNATURE);
    }

    @Test
    void refusesATokenThatNamesNoAlgorithm() {
        assertRefused(tool.enter(launch -> launch.withoutHeader("alg")), SIGNATURE);
    }

    @Test
    void refusesATokenThatDemandsAnExtension() {
        assertRefused(tool.enter(launch -> launch.header("crit", List.of("exp")).header("exp", 1)), SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "RS384", "RS512"})
    void acceptsTheThreeRsaMethods(String alg) {
        assertLetIn(tool.enter(launch -> launch.header("alg", alg)));
    }

    @Test
    void acceptsTheThreeEllipticMethods() {
        assertLetIn(tool.enter(launch -> launch.signedBy(TestKeys.P256, "ES256")));
        assertLetIn(tool.enter(launch -> launch.signedBy(TestKeys.P384, "ES384")));
        assertLetIn(tool.enter(launch -> launch.signedBy(TestKeys.P521, "ES512")));
    }
}

package cymru.addo.lti.launch;

import static cymru.addo.lti.LaunchCheck.KEY;
import static cymru.addo.lti.testing.LaunchAssert.assertRefused;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import cymru.addo.lti.testing.TestKeys;
import cymru.addo.lti.testing.TestTool;
import org.junit.jupiter.api.Test;

class KeyCheckTest {
    private final TestTool tool = new TestTool();

    @Test
    void refusesATokenThatNamesNoKeyEvenIfThereIsOnlyOne() {
        tool.outgoing.at(tool.platform.keySetUri(), TestKeys.setOf(TestKeys.PLATFORM));

        assertRefused(tool.enter(launch -> launch.withoutHeader("kid")), KEY);
    }

    @Test
    void refusesAKeyThePlatformDoesNotPublish() {
        assertRefused(tool.enter(launch -> launch.header("kid", "unheard-of")), KEY);
    }

    @Test
    void refusesAKeyOfTheWrongKind() {
        assertRefused(tool.enter(launch -> launch.header("alg", "ES256")), KEY);
    }

    @Test
    void refusesACurveThatIsNotTheMethods() {
        assertRefused(tool.enter(launch -> launch.signedBy(TestKeys.P384, "ES256")), KEY);
    }

    @Test
    void refusesAnRsaKeyOfLessThan2048Bits() {
        assertRefused(tool.enter(launch -> launch.signedBy(TestKeys.WEAK, "RS256")), KEY);
    }

    @Test
    void refusesAKeyPublishedForEncryption() {
        var forEncryption =
                new RSAKey.Builder(TestKeys.PLATFORM).keyUse(KeyUse.ENCRYPTION).build();
        tool.outgoing.at(tool.platform.keySetUri(), TestKeys.setOf(forEncryption));

        assertRefused(tool.enter(launch -> launch), KEY);
    }

    @Test
    void refusesAKeyPublishedForAnotherMethod() {
        var forAnother = new RSAKey.Builder(TestKeys.PLATFORM)
                .algorithm(JWSAlgorithm.RS512)
                .build();
        tool.outgoing.at(tool.platform.keySetUri(), TestKeys.setOf(forAnother));

        assertRefused(tool.enter(launch -> launch), KEY);
    }

    @Test
    void refusesALaunchWhenNoKeysCanBeHad() {
        tool.outgoing.down(tool.platform.keySetUri());

        assertRefused(tool.enter(launch -> launch), KEY);
    }
}

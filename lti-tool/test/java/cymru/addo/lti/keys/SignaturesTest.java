package cymru.addo.lti.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import cymru.addo.lti.testing.MemoryToolKeyStore;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.lti.testing.TestToolKeys;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignaturesTest {

    @Test
    void signsWhatAnybodyCanVerifyWithTheKeyThatComesAlong() throws Exception {
        var clock = TestClock.ofAMorning();
        var keys = TestToolKeys.begun(clock);

        var signed = new Signatures(keys, new MemoryToolKeyStore())
                .sign("addo-passport", Map.of("school", "Ysgol Bryn Derŵ"));

        var key = RSAKey.parse(signed.publicKey());
        var document = JWSObject.parse(signed.jws());
        assertThat(document.verify(new RSASSAVerifier(key))).isTrue();
        assertThat(key.isPrivate()).isFalse();
        assertThat(key.computeThumbprint()).hasToString(signed.keyId());
        assertThat(document.getHeader().getType()).hasToString("addo-passport");
        assertThat(document.getPayload().toJSONObject()).containsEntry("school", "Ysgol Bryn Derŵ");
    }
}

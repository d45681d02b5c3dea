package cymru.addo.lti.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.List;

/** Real key pairs, made once for all tests. */
public final class TestKeys {
    public static final RSAKey PLATFORM = rsa("platform-1", 2048);
    public static final RSAKey STRANGER = rsa("platform-1", 2048);
    public static final RSAKey WEAK = rsa("weak-1", 1024);
    public static final ECKey P256 = ec("ec-1", Curve.P_256);
    public static final ECKey P384 = ec("ec-2", Curve.P_384);
    public static final ECKey P521 = ec("ec-3", Curve.P_521);

    private TestKeys() {}

    public static RSAKey rsa(String kid, int bits) {
        try {
            return new RSAKeyGenerator(bits, true)
                    .keyID(kid)
                    .keyUse(KeyUse.SIGNATURE)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey ec(String kid, Curve curve) {
        try {
            return new ECKeyGenerator(curve).keyID(kid).keyUse(KeyUse.SIGNATURE).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String setOf(JWK... keys) {
        return new JWKSet(List.of(keys)).toString(true);
    }
}

package cymru.addo.practice;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The keys this platform signs with. They are made at the start and live in memory. The newest signs; when the keys
 * are rotated the one before stays published for what it has signed already.
 */
final class PlatformKeys {
    private static final int PUBLISHED = 2;

    private final Randoms randoms;
    private volatile List<RSAKey> newestFirst;

    PlatformKeys(Randoms randoms) {
        this.randoms = randoms;
        this.newestFirst = List.of(freshKey());
    }

    synchronized void rotate() {
        var keys = new ArrayList<RSAKey>(List.of(freshKey()));
        keys.addAll(newestFirst);
        newestFirst = List.copyOf(keys.subList(0, PUBLISHED));
    }

    Map<String, Object> published() {
        return new JWKSet(List.copyOf(newestFirst)).toJSONObject(true);
    }

    List<String> ids() {
        return newestFirst.stream().map(RSAKey::getKeyID).toList();
    }

    String sign(JWTClaimsSet claims) {
        var key = newestFirst.get(0);
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        try {
            var jwt = new SignedJWT(header, claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("The platform's own key cannot sign", e);
        }
    }

    boolean haveSigned(SignedJWT jwt) throws JOSEException {
        for (var key : newestFirst) if (jwt.verify(new RSASSAVerifier(key))) return true;
        return false;
    }

    private RSAKey freshKey() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(randoms.word())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .secureRandom(randoms.source())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("No RSA key could be made", e);
        }
    }
}

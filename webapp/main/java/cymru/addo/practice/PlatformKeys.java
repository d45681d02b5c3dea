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
import java.util.concurrent.CompletableFuture;

/**
 * The keys this platform signs with. They live in memory. The newest signs; when the keys are rotated the one before stays
 * published for what it has signed already. The first takes a second to make, beside the start: whoever needs it waits for it.
 */
final class PlatformKeys {
    private static final int PUBLISHED = 2;

    private final Randoms randoms;
    private volatile CompletableFuture<List<RSAKey>> keys;

    PlatformKeys(Randoms randoms) {
        this.randoms = randoms;
        this.keys = CompletableFuture.supplyAsync(() -> List.of(freshKey()));
    }

    synchronized void rotate() {
        var longer = new ArrayList<RSAKey>(List.of(freshKey()));
        longer.addAll(newestFirst());
        keys = CompletableFuture.completedFuture(List.copyOf(longer.subList(0, PUBLISHED)));
    }

    Map<String, Object> published() {
        return new JWKSet(List.copyOf(newestFirst())).toJSONObject(true);
    }

    List<String> ids() {
        return newestFirst().stream().map(RSAKey::getKeyID).toList();
    }

    String sign(JWTClaimsSet claims) {
        var key = newestFirst().get(0);
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
        for (var key : newestFirst()) if (jwt.verify(new RSASSAVerifier(key))) return true;
        return false;
    }

    private List<RSAKey> newestFirst() {
        return keys.join();
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

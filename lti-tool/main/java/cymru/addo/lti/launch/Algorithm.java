package cymru.addo.lti.launch;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.util.Arrays;
import java.util.Optional;

/** The six signing methods we accept, each tied to the kind of key it needs. */
enum Algorithm {
    RS256,
    RS384,
    RS512,
    ES256(Curve.P_256),
    ES384(Curve.P_384),
    ES512(Curve.P_521);

    private static final int SHORTEST_RSA = 2048;
    private static final int LONGEST_RSA = 16384;

    private final Curve curve;

    Algorithm() {
        this(null);
    }

    Algorithm(Curve curve) {
        this.curve = curve;
    }

    static Optional<Algorithm> named(String alg) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.name().equals(alg))
                .findFirst();
    }

    JWSAlgorithm jws() {
        return JWSAlgorithm.parse(name());
    }

    /** Whether this key is for this method: its kind, its strength, and what it says of itself. */
    boolean accepts(JWK key) {
        if (key.getKeyUse() != null && !KeyUse.SIGNATURE.equals(key.getKeyUse())) return false;
        if (key.getAlgorithm() != null && !key.getAlgorithm().getName().equals(name())) return false;
        if (curve != null) return key instanceof ECKey ec && curve.equals(ec.getCurve());
        return key instanceof RSAKey rsa && rsa.size() >= SHORTEST_RSA && rsa.size() <= LONGEST_RSA;
    }

    JWSVerifier verifier(JWK key) throws JOSEException {
        return curve == null ? new RSASSAVerifier(key.toRSAKey()) : new ECDSAVerifier(key.toECKey());
    }
}

package cymru.addo.lti.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import cymru.addo.lti.Claims;
import cymru.addo.lti.PlatformRegistration;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/**
 * Our word to a platform or a directory that it is us who ask. Dated a little back, since some platforms forgive no clock that is ahead.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#using-json-web-tokens-with-oauth-2-0-client-credentials-grant">
 *     Security Framework 4.1</a>
 * @param deployment on which place of a platform we ask; a directory has none
 */
public record ClientAssertion(PlatformRegistration registration, Optional<String> deployment, String id, Instant now) {
    private static final Duration BACKDATED = Duration.ofSeconds(30);
    private static final Duration LASTS = Duration.ofMinutes(5);

    public PrivateKeyJWT signedBy(RSAKey key) {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        var jwt = new SignedJWT(header, claims());
        try {
            jwt.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("The tool's key does not sign", e);
        }
        return new PrivateKeyJWT(jwt);
    }

    private JWTClaimsSet claims() {
        var claims = new JWTClaimsSet.Builder()
                .issuer(registration.clientId())
                .subject(registration.clientId())
                .audience(registration.tokenAudience())
                .issueTime(Date.from(now.minus(BACKDATED)))
                .expirationTime(Date.from(now.plus(LASTS)))
                .jwtID(id);
        deployment.ifPresent(place -> claims.claim(Claims.LTI + "deployment_id", place));
        return claims.build();
    }
}

package cymru.addo.lti.deeplinking;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import cymru.addo.lti.Claims;
import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.Secrets;
import cymru.addo.lti.keys.ToolKeys;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;

/**
 * Signs what a teacher chose, for the platform they came from. Everything but the choice comes from the launch that was kept:
 * who asked, for which deployment, where the answer goes.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/#deep-linking-response-message">Deep Linking 2.0, 4.5</a>
 */
public final class DeepLinking {
    private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    private static final Duration BACKDATED = Duration.ofSeconds(30);
    private static final Duration LASTS = Duration.ofMinutes(5);

    private final ToolKeys keys;
    private final Secrets secrets;
    private final Clock clock;

    public DeepLinking(ToolKeys keys, Secrets secrets, Clock clock) {
        this.keys = keys;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * @param deployment of the launch that was kept
     * @param settings of the launch that was kept
     * @throws IllegalArgumentException if the platform does not take this choice: ask the settings before
     */
    public DeepLinkingResponse answer(
            PlatformRegistration registration, String deployment, DeepLinkingSettings settings, Choice choice) {
        settings.objectionTo(choice.items()).ifPresent(objection -> {
            throw new IllegalArgumentException(objection);
        });
        return new DeepLinkingResponse(
                settings.returnUrl(), signed(claims(registration, deployment, settings, choice)));
    }

    private JWTClaimsSet claims(
            PlatformRegistration registration, String deployment, DeepLinkingSettings settings, Choice choice) {
        var now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(registration.clientId())
                .audience(registration.issuer())
                .issueTime(Date.from(now.minus(BACKDATED)))
                .expirationTime(Date.from(now.plus(LASTS)))
                .claim("nonce", secrets.fresh())
                .claim(Claims.LTI + "message_type", "LtiDeepLinkingResponse")
                .claim(Claims.LTI + "version", "1.3.0")
                .claim(Claims.LTI + "deployment_id", deployment)
                .claim(
                        DL + "content_items",
                        choice.items().stream().map(item -> item.json(settings)).toList());
        settings.data().ifPresent(data -> claims.claim(DL + "data", data));
        choice.message().ifPresent(words -> claims.claim(DL + "msg", words));
        choice.log().ifPresent(words -> claims.claim(DL + "log", words));
        choice.errorMessage().ifPresent(words -> claims.claim(DL + "errormsg", words));
        choice.errorLog().ifPresent(words -> claims.claim(DL + "errorlog", words));
        return claims.build();
    }

    private String signed(JWTClaimsSet claims) {
        var key = keys.signing();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        var jwt = new SignedJWT(header, claims);
        try {
            jwt.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("The tool's key does not sign", e);
        }
        return jwt.serialize();
    }
}

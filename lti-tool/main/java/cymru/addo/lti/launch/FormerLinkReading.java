package cymru.addo.lti.launch;

import cymru.addo.lti.Claims;
import java.util.Optional;

/** Takes what a launch says of LTI 1.1, together with what of the launch the old secret would have signed. */
final class FormerLinkReading {
    private FormerLinkReading() {}

    static Optional<FormerLink> of(Evidence evidence) {
        var claims = evidence.claims();
        if (!claims.has(Claims.LTI + "lti1p1")) return Optional.empty();
        var claim = claims.object(Claims.LTI + "lti1p1");
        var key = claim.text("oauth_consumer_key");
        return Optional.of(new FormerLink(
                claim.text("user_id"),
                claim.text("context_id"),
                claim.text("resource_link_id"),
                key,
                claim.text("oauth_consumer_key_sign"),
                String.join(
                        "&",
                        key.orElse(""),
                        claims.text(Claims.LTI + "deployment_id").orElse(""),
                        evidence.registration().issuer(),
                        evidence.registration().clientId(),
                        claims.number("exp").map(Object::toString).orElse(""),
                        claims.text("nonce").orElse(""))));
    }
}

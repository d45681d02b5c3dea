package cymru.addo.practice;

import static cymru.addo.practice.LtiNames.CLAIM;
import static cymru.addo.practice.LtiNames.DEEP_LINKING;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads what a tool sends back when a teacher has chosen. Moodle looks at the signature and the time; here everything
 * that the specification asks is checked, so that a tool that is taken here is taken everywhere.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0#deep-linking-response-message">Deep Linking 2.0, 4.5</a>
 */
final class DeepLinkingResponse {
    /** What was chosen, or what is wrong with it. */
    record Read(List<ContentItem> items, Optional<String> message, Optional<String> fault) {
        static Read wrong(String fault) {
            return new Read(List.of(), Optional.empty(), Optional.of(fault));
        }
    }

    private final ToolKeys toolKeys;
    private final Places places;
    private final Clock clock;
    private final Set<String> usedNonces = ConcurrentHashMap.newKeySet();

    DeepLinkingResponse(ToolKeys toolKeys, Places places, Clock clock) {
        this.toolKeys = toolKeys;
        this.places = places;
        this.clock = clock;
    }

    Read read(String jwt, Choices.Choice choice) {
        try {
            var signed = SignedJWT.parse(jwt);
            if (signed.getHeader().getKeyID() == null) return Read.wrong("kid");
            if (!toolKeys.haveSigned(signed, choice.tool())) return Read.wrong("signature");
            var claims = signed.getJWTClaimsSet();
            var fault = fault(claims, choice);
            return fault.isPresent() ? Read.wrong(fault.get()) : items(claims, choice.offer());
        } catch (ParseException notAJwt) {
            return Read.wrong("JWT");
        } catch (IOException unreachable) {
            return Read.wrong("jwks_uri");
        }
    }

    private Optional<String> fault(JWTClaimsSet claims, Choices.Choice choice) throws ParseException {
        var tool = choice.tool();
        var now = clock.instant();
        if (!tool.clientId().equals(claims.getIssuer())) return Optional.of("iss");
        if (!claims.getAudience().equals(List.of(places.issuer()))) return Optional.of("aud");
        if (claims.getExpirationTime() == null
                || !claims.getExpirationTime().toInstant().isAfter(now)) return Optional.of("exp");
        if (claims.getIssueTime() == null || claims.getIssueTime().toInstant().isAfter(now)) return Optional.of("iat");
        if (!"LtiDeepLinkingResponse".equals(claims.getClaim(CLAIM + "message_type")))
            return Optional.of("message_type");
        if (!"1.3.0".equals(claims.getClaim(CLAIM + "version"))) return Optional.of("version");
        if (!tool.deployment().equals(claims.getClaim(CLAIM + "deployment_id"))) return Optional.of("deployment_id");
        if (!choice.offer().data().equals(Optional.ofNullable(claims.getClaim(DEEP_LINKING + "data"))))
            return Optional.of("data");
        var nonce = claims.getStringClaim("nonce");
        if (nonce == null || !usedNonces.add(tool.clientId() + " " + nonce)) return Optional.of("nonce");
        return Optional.empty();
    }

    private static Read items(JWTClaimsSet claims, Offer offer) {
        var sent = claims.getClaim(DEEP_LINKING + "content_items");
        if (sent != null && !(sent instanceof List<?>)) return Read.wrong("content_items");
        var items = new ArrayList<ContentItem>();
        for (var item : sent == null ? List.of() : (List<?>) sent) {
            if (!(item instanceof Map<?, ?> fields)) return Read.wrong("content_items");
            var read = new ContentItem(fields);
            if (!offer.types().contains(read.type())) return Read.wrong("content_items: type " + read.type());
            if (read.fault().isPresent())
                return Read.wrong("content_items: " + read.fault().get());
            items.add(read);
        }
        if (items.size() > 1 && !offer.multiple().orElse(true))
            return Read.wrong("content_items: more than one (accept_multiple)");
        return new Read(items, message(claims), Optional.empty());
    }

    private static Optional<String> message(JWTClaimsSet claims) {
        var words = claims.getClaim(DEEP_LINKING + "errormsg");
        if (words == null) words = claims.getClaim(DEEP_LINKING + "msg");
        return Optional.ofNullable(words).map(String::valueOf);
    }
}

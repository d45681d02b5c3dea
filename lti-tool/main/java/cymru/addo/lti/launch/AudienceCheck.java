package cymru.addo.lti.launch;

import cymru.addo.lti.LaunchCheck;
import java.util.List;
import java.util.Optional;

/**
 * The token is meant for us and for nobody else. We trust no other audience, so a token that names one is refused.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#authentication-response-validation">Security Framework
 *     5.1.3, rules 3 to 5</a>
 */
final class AudienceCheck implements Check {
    @Override
    public LaunchCheck name() {
        return LaunchCheck.AUDIENCE;
    }

    @Override
    public Optional<String> objection(Evidence evidence) {
        var us = evidence.registration().clientId();
        var audiences = audiencesOf(evidence);
        if (!audiences.contains(us)) return Optional.of("the token is meant for somebody else");
        if (!audiences.stream().allMatch(us::equals)) return Optional.of("the token is meant for others as well");
        var claims = evidence.claims();
        return Check.objectIf(
                claims.has("azp") && !claims.text("azp").equals(Optional.of(us)),
                "the token was issued to somebody else");
    }

    private static List<String> audiencesOf(Evidence evidence) {
        var single = evidence.claims().text("aud").map(List::of);
        return single.or(() -> evidence.claims().texts("aud")).orElse(List.of());
    }
}

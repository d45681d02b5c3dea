package cymru.addo.lti.service;

import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import cymru.addo.lti.Claims;
import cymru.addo.lti.Json;
import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.Secrets;
import cymru.addo.lti.http.AddressNotAllowed;
import cymru.addo.lti.http.OutgoingAnswer;
import cymru.addo.lti.http.OutgoingRequest;
import cymru.addo.lti.http.OutgoingRequestFailed;
import cymru.addo.lti.http.OutgoingRequests;
import cymru.addo.lti.keys.ClientAssertion;
import cymru.addo.lti.keys.ToolKeys;
import cymru.addo.lti.service.ServiceOutcome.Silence;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks platforms for leave to use their services, and remembers it until shortly before it ends. Remembered by client as
 * well as issuer, or one school's leave would serve another.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#using-json-web-tokens-with-oauth-2-0-client-credentials-grant">
 *     Security Framework 4.1</a>
 */
public final class ServiceTokens {
    private static final Duration MARGIN = Duration.ofMinutes(1);
    private static final Set<Integer> REFUSALS = Set.of(400, 401, 403);
    private static final int TOO_MANY = 429;
    private static final long USUAL_SECONDS = 600;
    private static final long MOST_SECONDS = 86_400;

    private final OutgoingRequests outgoing;
    private final ToolKeys keys;
    private final Secrets secrets;
    private final Clock clock;
    private final Map<Purpose, ServiceToken> remembered = new ConcurrentHashMap<>();
    private final SingleFlight<Purpose, ServiceToken> asking = new SingleFlight<>();

    public ServiceTokens(OutgoingRequests outgoing, ToolKeys keys, Secrets secrets, Clock clock) {
        this.outgoing = outgoing;
        this.keys = keys;
        this.secrets = secrets;
        this.clock = clock;
    }

    public ServiceToken token(PlatformRegistration registration, String deployment, Set<String> scopes)
            throws ServiceFailed {
        var purpose = Purpose.of(registration, deployment, scopes);
        var known = remembered.get(purpose);
        if (known != null && known.isUsableAt(clock.instant())) return known;
        return asking.once(purpose, () -> {
            var fresh = ask(registration, deployment, purpose);
            remembered.put(purpose, fresh);
            return fresh;
        });
    }

    /** A token in place of one that a service turned down, unless somebody else has just got one. */
    ServiceToken inPlaceOf(
            ServiceToken refused, PlatformRegistration registration, String deployment, Set<String> scopes)
            throws ServiceFailed {
        remembered.remove(Purpose.of(registration, deployment, scopes), refused);
        return token(registration, deployment, scopes);
    }

    /** To be called when a service turned the token down; the next one is asked for anew. */
    public void forget(PlatformRegistration registration, String deployment, Set<String> scopes) {
        remembered.remove(Purpose.of(registration, deployment, scopes));
    }

    Instant now() {
        return clock.instant();
    }

    private ServiceToken ask(PlatformRegistration registration, String deployment, Purpose purpose)
            throws ServiceFailed {
        var assertion = new ClientAssertion(registration, Optional.of(deployment), secrets.fresh(), clock.instant());
        var form = new TokenRequest.Builder(
                        registration.tokenEndpoint(), assertion.signedBy(keys.signing()), new ClientCredentialsGrant())
                .scope(Scope.parse(purpose.scopes()))
                .build()
                .toHTTPRequest();
        var request =
                OutgoingRequest.post(registration.tokenEndpoint(), "application/x-www-form-urlencoded", form.getBody());
        return read(send(request.with("Accept", "application/json")), purpose);
    }

    private OutgoingAnswer send(OutgoingRequest request) throws ServiceFailed {
        try {
            return outgoing.send(request);
        } catch (OutgoingRequestFailed e) {
            var reason = "the token endpoint gave no answer: " + e.getMessage();
            throw e instanceof AddressNotAllowed ? ServiceFailed.forGood(0, reason) : new ServiceFailed(reason, e);
        }
    }

    /** Reads the body whatever its declared type: Moodle calls its tokens HTML, and its errors are not always JSON. */
    private ServiceToken read(OutgoingAnswer answer, Purpose purpose) throws ServiceFailed {
        var body = Json.object(answer.body());
        if (!answer.isSuccess()) throw refusal(answer, body);
        var claims = body.orElse(Claims.NONE);
        var value =
                claims.text("access_token").orElseThrow(() -> new ServiceFailed("the token endpoint gave no token"));
        var granted = claims.text("scope")
                .<Set<String>>map(
                        scope -> new TreeSet<>(Arrays.asList(scope.trim().split("\\s+"))))
                .orElse(purpose.scopes());
        return new ServiceToken(value, granted, clock.instant().plus(usableFor(claims)));
    }

    /** A refusal is for good only in the statuses that OAuth has for one; anything else may be a platform that stumbled. */
    private ServiceFailed refusal(OutgoingAnswer answer, Optional<Claims> body) {
        var reason = "the token endpoint answered " + answer.status()
                + body.flatMap(ServiceTokens::code).orElse("");
        if (REFUSALS.contains(answer.status())) return ServiceFailed.forGood(answer.status(), reason);
        var isBusy = answer.status() >= 500 || answer.status() == TOO_MANY;
        return ServiceFailed.forNow(isBusy ? Silence.BUSY : Silence.UNREADABLE, reason, RetryAfter.in(answer, now()));
    }

    private static Optional<String> code(Claims error) {
        return error.text("error").filter(code -> code.matches("[a-z_]{1,40}")).map(code -> " " + code);
    }

    private static Duration usableFor(Claims answer) {
        var seconds = answer.number("expires_in").map(Number::longValue).orElse(USUAL_SECONDS);
        var lasts = Duration.ofSeconds(Math.max(0, Math.min(seconds, MOST_SECONDS)));
        return lasts.compareTo(MARGIN.multipliedBy(2)) > 0 ? lasts.minus(MARGIN) : lasts.dividedBy(2);
    }

    private record Purpose(String issuer, String clientId, String deployment, Set<String> scopes) {
        static Purpose of(PlatformRegistration registration, String deployment, Set<String> scopes) {
            return new Purpose(registration.issuer(), registration.clientId(), deployment, new TreeSet<>(scopes));
        }
    }
}

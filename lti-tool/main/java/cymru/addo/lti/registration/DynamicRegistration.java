package cymru.addo.lti.registration;

import cymru.addo.lti.Claims;
import cymru.addo.lti.Json;
import cymru.addo.lti.ToolSettings;
import cymru.addo.lti.http.OutgoingAnswer;
import cymru.addo.lti.http.OutgoingRequest;
import cymru.addo.lti.http.OutgoingRequestFailed;
import cymru.addo.lti.http.OutgoingRequests;
import cymru.addo.lti.registration.RegistrationOutcome.Registered;
import cymru.addo.lti.registration.RegistrationOutcome.RegistrationRefused;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Registers the tool with a platform whose administrator opened our invitation. Whether anybody was invited is the host's to
 * know; here we only talk to the platform.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0">Dynamic Registration 1.0</a>
 */
public final class DynamicRegistration {
    private static final String LTI = "https://purl.imsglobal.org/spec/lti-tool-configuration";
    private static final int MOST_REDIRECTS = 3;
    private static final int UNPROCESSABLE = 422;
    private static final int LONGEST_ID = 255;

    private final OutgoingRequests outgoing;
    private final ToolSettings settings;

    public DynamicRegistration(OutgoingRequests outgoing, ToolSettings settings) {
        this.outgoing = outgoing;
        this.settings = settings;
    }

    /** @param token what the platform gave its administrator's browser to show us, where it did */
    public RegistrationOutcome register(URI openidConfiguration, Optional<String> token, ToolDescription tool) {
        try {
            var platform = configuration(openidConfiguration);
            return registered(platform, answerTo(platform, token, tool));
        } catch (RegistrationFailed e) {
            return new RegistrationRefused(e.getMessage());
        }
    }

    /** Follows the few redirects that stay on the same host; Canvas has one. */
    private PlatformConfiguration configuration(URI address) throws RegistrationFailed {
        var at = address;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            var answer = send(OutgoingRequest.get(at).with("Accept", "application/json"));
            var next = redirect(at, answer);
            if (next.isEmpty()) return PlatformConfiguration.read(object(answer), at, settings::permits);
            at = next.get();
        }
        throw new RegistrationFailed("The platform's configuration redirects too often.");
    }

    private static Optional<URI> redirect(URI from, OutgoingAnswer answer) throws RegistrationFailed {
        if (answer.status() < 300 || answer.status() > 399) return Optional.empty();
        try {
            var to = from.resolve(answer.header("location").stream().findFirst().orElse(""));
            if (String.valueOf(to.getRawAuthority()).equals(from.getRawAuthority())) return Optional.of(to);
        } catch (IllegalArgumentException notAnAddress) {
            throw new RegistrationFailed("The platform's configuration redirects to nowhere.");
        }
        throw new RegistrationFailed("The platform's configuration redirects to another host.");
    }

    /** Canvas refuses the whole where it does not know a part, even one that it lists: then it is asked for less. */
    private Claims answerTo(PlatformConfiguration platform, Optional<String> token, ToolDescription tool)
            throws RegistrationFailed {
        var whole = new RegistrationRequest(tool, platform, false);
        var answer = post(platform, token, whole);
        if (answer.status() == UNPROCESSABLE && whole.plainer().isPlainerThan(whole))
            return object(post(platform, token, whole.plainer()));
        return object(answer);
    }

    private OutgoingAnswer post(PlatformConfiguration platform, Optional<String> token, RegistrationRequest asked)
            throws RegistrationFailed {
        var request = OutgoingRequest.post(platform.registrationEndpoint(), "application/json", asked.json())
                .with("Accept", "application/json");
        return send(token.isEmpty() ? request : request.with("Authorization", "Bearer " + token.get()));
    }

    private static Registered registered(PlatformConfiguration platform, Claims answer) throws RegistrationFailed {
        var clientId = answer.text("client_id")
                .filter(id -> id.length() <= LONGEST_ID)
                .orElseThrow(() -> new RegistrationFailed("The platform gave us no client id."));
        return new Registered(
                platform.issuer(),
                clientId,
                answer.object(LTI).text("deployment_id").filter(id -> id.length() <= LONGEST_ID),
                platform.authorizationEndpoint(),
                platform.tokenEndpoint(),
                platform.kind().tokenAudience(platform),
                platform.jwksUri(),
                platform.family(),
                answer.text("scope")
                        .map(scope -> Set.copyOf(Arrays.asList(scope.trim().split("\\s+"))))
                        .orElse(Set.of()));
    }

    private OutgoingAnswer send(OutgoingRequest request) throws RegistrationFailed {
        try {
            return outgoing.send(request);
        } catch (OutgoingRequestFailed e) {
            throw new RegistrationFailed("The platform gave no answer: " + e.getMessage() + ".");
        }
    }

    private static Claims object(OutgoingAnswer answer) throws RegistrationFailed {
        if (!answer.isSuccess()) throw new RegistrationFailed(RefusalText.of(answer));
        return Json.object(answer.body())
                .orElseThrow(() -> new RegistrationFailed("The platform's answer cannot be read."));
    }
}

package cymru.addo.lti.signin;

import cymru.addo.lti.Json;
import cymru.addo.lti.LaunchCheck;
import cymru.addo.lti.ToolSettings;
import cymru.addo.lti.http.AddressNotAllowed;
import cymru.addo.lti.http.OutgoingRequest;
import cymru.addo.lti.http.OutgoingRequestFailed;
import cymru.addo.lti.http.OutgoingRequests;
import java.net.URI;
import java.util.Optional;

/**
 * Asks a directory where it is to be asked. It must be the very one whose issuer we expect: one for several organisations, whose
 * issuer has a gap to be filled, vouches for anybody's people.
 *
 * @see <a href="https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderConfig">OpenID Connect Discovery 4</a>
 */
public final class Discovery {
    private static final String PATH = "/.well-known/openid-configuration";

    private final OutgoingRequests outgoing;
    private final ToolSettings settings;

    public Discovery(OutgoingRequests outgoing, ToolSettings settings) {
        this.outgoing = outgoing;
        this.settings = settings;
    }

    public record Found(URI authorizationEndpoint, URI tokenEndpoint, URI jwksUri) {}

    public Found at(String issuer) throws SignInFailed {
        var answer = ask(URI.create(issuer + PATH));
        var told = Json.object(answer)
                .orElseThrow(() -> SignInFailed.because(LaunchCheck.MALFORMED, "no directory answers there"));
        if (!told.text("issuer").equals(Optional.of(issuer)))
            throw SignInFailed.because(LaunchCheck.ISSUER, "the directory calls itself otherwise");
        return new Found(
                endpoint(told.uri("authorization_endpoint")),
                endpoint(told.uri("token_endpoint")),
                endpoint(told.uri("jwks_uri")));
    }

    private String ask(URI address) throws SignInFailed {
        try {
            var answer = outgoing.send(OutgoingRequest.get(address).with("Accept", "application/json"));
            if (answer.isSuccess()) return answer.body();
            if (answer.status() < 500)
                throw SignInFailed.because(LaunchCheck.REGISTRATION, "the directory knows no such organisation");
            throw SignInFailed.forNow("the directory answered " + answer.status());
        } catch (AddressNotAllowed e) {
            throw SignInFailed.because(LaunchCheck.TARGET, e.getMessage());
        } catch (OutgoingRequestFailed e) {
            throw SignInFailed.forNow("the directory gave no answer: " + e.getMessage());
        }
    }

    private URI endpoint(Optional<URI> told) throws SignInFailed {
        return told.filter(settings::permits)
                .orElseThrow(
                        () -> SignInFailed.because(LaunchCheck.MALFORMED, "an endpoint of the directory is missing"));
    }
}

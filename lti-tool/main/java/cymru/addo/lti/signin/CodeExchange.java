package cymru.addo.lti.signin;

import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.JWTBearerGrant;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import cymru.addo.lti.Claims;
import cymru.addo.lti.Json;
import cymru.addo.lti.LaunchCheck;
import cymru.addo.lti.Secrets;
import cymru.addo.lti.http.OutgoingAnswer;
import cymru.addo.lti.http.OutgoingRequest;
import cymru.addo.lti.http.OutgoingRequestFailed;
import cymru.addo.lti.http.OutgoingRequests;
import cymru.addo.lti.keys.ClientAssertion;
import cymru.addo.lti.keys.ToolKeys;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/**
 * Shows the directory what a browser brought, and who we are, and gets tokens for it.
 *
 * @see <a href="https://openid.net/specs/openid-connect-core-1_0.html#TokenRequest">OpenID Connect Core 3.1.3.1</a>
 */
public final class CodeExchange {
    private final OutgoingRequests outgoing;
    private final ToolKeys keys;
    private final Secrets secrets;
    private final Clock clock;

    public CodeExchange(OutgoingRequests outgoing, ToolKeys keys, Secrets secrets, Clock clock) {
        this.outgoing = outgoing;
        this.keys = keys;
        this.secrets = secrets;
        this.clock = clock;
    }

    record Tokens(String idToken, Optional<String> accessToken) {
        /** Says nothing of the tokens, so that no log can. */
        @Override
        public String toString() {
            return "Tokens[]";
        }
    }

    Tokens tokens(SignInDoor door, AuthorizationCode code, URI returnAddress, String verifier) throws SignInFailed {
        var grant = new AuthorizationCodeGrant(code, returnAddress, new CodeVerifier(verifier));
        var body = answered(new TokenRequest.Builder(endpoint(door), proof(door), grant).build());
        var idToken = body.text("id_token")
                .orElseThrow(() -> SignInFailed.because(LaunchCheck.MALFORMED, "the directory gave no token"));
        return new Tokens(idToken, body.text("access_token"));
    }

    /**
     * What lets us ask the directory in the name of whoever this token for us speaks of.
     *
     * @see <a href="https://learn.microsoft.com/entra/identity-platform/v2-oauth2-on-behalf-of-flow">On behalf of somebody</a>
     */
    Optional<String> onBehalf(SignInDoor door, SignedJWT token) throws SignInFailed {
        var scopes = door.directory().scopes(door.tellsClasses()).toArray(String[]::new);
        var request = new TokenRequest.Builder(endpoint(door), proof(door), new JWTBearerGrant(token))
                .scope(new Scope(scopes))
                .customParameter("requested_token_use", "on_behalf_of")
                .build();
        return answered(request).text("access_token");
    }

    private static URI endpoint(SignInDoor door) {
        return door.registration().tokenEndpoint();
    }

    private Claims answered(TokenRequest asked) throws SignInFailed {
        var form = asked.toHTTPRequest().getBody();
        var request = OutgoingRequest.post(asked.getEndpointURI(), "application/x-www-form-urlencoded", form);
        var answer = send(request.with("Accept", "application/json"));
        var body = Json.object(answer.body()).orElse(Claims.NONE);
        if (!answer.isSuccess()) throw refusal(answer, body);
        return body;
    }

    private OutgoingAnswer send(OutgoingRequest request) throws SignInFailed {
        try {
            return outgoing.send(request);
        } catch (OutgoingRequestFailed e) {
            throw SignInFailed.forNow("the directory gave no answer: " + e.getMessage());
        }
    }

    /** A code that was used, or is too old, is a sign-in to begin anew; a client that is not known is a door to mend. */
    private static SignInFailed refusal(OutgoingAnswer answer, Claims body) {
        var error =
                body.text("error").filter(code -> code.matches("[a-z_]{1,40}")).orElse("");
        if (error.equals("invalid_grant"))
            return SignInFailed.because(LaunchCheck.STATE, "the directory does not take the code");
        if (answer.status() >= 400 && answer.status() < 500 && !error.isEmpty())
            return SignInFailed.because(LaunchCheck.REGISTRATION, "the directory does not take us: " + error);
        return SignInFailed.forNow("the directory answered " + answer.status());
    }

    private ClientAuthentication proof(SignInDoor door) {
        var client = new ClientID(door.registration().clientId());
        return door.secret()
                .<ClientAuthentication>map(secret -> new ClientSecretPost(client, new Secret(secret)))
                .orElseGet(() -> new ClientAssertion(
                                door.registration(), Optional.empty(), secrets.fresh(), clock.instant())
                        .signedBy(keys.signing()));
    }
}

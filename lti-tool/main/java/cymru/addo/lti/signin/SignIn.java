package cymru.addo.lti.signin;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.Prompt;
import cymru.addo.lti.Fingerprint;
import cymru.addo.lti.LaunchCheck;
import cymru.addo.lti.Secrets;
import cymru.addo.lti.ToolSettings;
import cymru.addo.lti.launch.LaunchPost;
import cymru.addo.lti.launch.LaunchRefused;
import cymru.addo.lti.launch.SignInVerifier;
import cymru.addo.lti.launch.SignInVerifier.Outcome.Believed;
import cymru.addo.lti.login.LoginState;
import cymru.addo.lti.login.LoginStates;
import cymru.addo.lti.signin.SignInOutcome.Refused;
import cymru.addo.lti.signin.SignInOutcome.TurnedBack;
import cymru.addo.lti.signin.SignInOutcome.Unreachable;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Somebody signs in with their directory: OpenID Connect by authorization code, with PKCE and a nonce. The secret that this one
 * browser keeps is also the code's verifier, so that a code which another browser brings is worth nothing, here and there.
 *
 * @see <a href="https://openid.net/specs/openid-connect-core-1_0.html#CodeFlowAuth">OpenID Connect Core 3.1</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7636">RFC 7636</a>
 */
public final class SignIn {
    private static final String PATH = "/sign-in/return";
    private static final int LONGEST_CODE = 8 * 1024;

    private final SignInDoors doors;
    private final LoginStates states;
    private final SignInVerifier verifier;
    private final CodeExchange exchange;
    private final Introductions introductions;
    private final ToolSettings settings;
    private final Secrets secrets;
    private final Clock clock;

    public SignIn(
            SignInDoors doors,
            LoginStates states,
            SignInVerifier verifier,
            CodeExchange exchange,
            Graph graph,
            ToolSettings settings,
            Secrets secrets,
            Clock clock) {
        this.doors = doors;
        this.states = states;
        this.verifier = verifier;
        this.exchange = exchange;
        this.introductions = new Introductions(graph);
        this.settings = settings;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * @param authorizationRequest where to send the browser
     * @param browserSecret to be kept by this browser alone
     */
    public record Departure(URI authorizationRequest, String state, String browserSecret) {}

    /** The one address to which directories send people back. */
    public static URI returnAddress(ToolSettings settings) {
        return settings.publicUrl().resolve(PATH);
    }

    public Departure begin(SignInDoor door) {
        var state = secrets.fresh();
        var nonce = secrets.fresh();
        var browserSecret = secrets.fresh();
        states.keep(new LoginState(
                Fingerprint.of(state),
                Fingerprint.of(nonce),
                Fingerprint.of(browserSecret),
                Optional.empty(),
                door.id(),
                Optional.empty(),
                returnAddress(settings),
                clock.instant().plus(settings.loginLasts()),
                Map.of()));
        return new Departure(request(door, state, nonce, browserSecret), state, browserSecret);
    }

    private URI request(SignInDoor door, String state, String nonce, String browserSecret) {
        var registration = door.registration();
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope(door.directory().scopes(door.tellsClasses()).toArray(String[]::new)),
                        new ClientID(registration.clientId()),
                        returnAddress(settings))
                .endpointURI(registration.authorizationEndpoint())
                .prompt(Prompt.Type.SELECT_ACCOUNT)
                .state(new State(state))
                .nonce(new Nonce(nonce))
                .codeChallenge(new CodeVerifier(browserSecret), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** @param groups which groups of its directory make a difference at a door of this id; no others are looked at */
    public SignInOutcome finish(SignInAnswer answer, Function<String, Set<String>> groups) {
        var post = LaunchPost.of(null, answer.state(), answer.browserSecret());
        var objection = verifier.objectionToAnswer(post);
        if (objection.isPresent()) return refused(objection.get());
        var login = states.find(Fingerprint.of(answer.state()));
        var door = login.flatMap(found -> doors.door(found.registrationId()));
        if (door.isEmpty()) return new Refused(LaunchCheck.REGISTRATION, "the door of this sign-in is gone");
        if (answer.issuer() != null
                && !answer.issuer().equals(door.get().registration().issuer()))
            return new Refused(LaunchCheck.ISSUER, "another directory answers than was asked");
        if (answer.error() != null) {
            states.consume(login.get().stateHash(), clock.instant());
            return new TurnedBack();
        }
        if (!isCode(answer.code())) return new Refused(LaunchCheck.MALFORMED, "the answer brings no usable code");
        return exchanged(door.get(), answer, groups.apply(door.get().id()));
    }

    private static boolean isCode(String code) {
        return code != null && !code.isBlank() && code.length() <= LONGEST_CODE;
    }

    private SignInOutcome exchanged(SignInDoor door, SignInAnswer answer, Set<String> asked) {
        try {
            var tokens = exchange.tokens(
                    door, new AuthorizationCode(answer.code()), returnAddress(settings), answer.browserSecret());
            return believed(door, answer, tokens, asked);
        } catch (SignInFailed failed) {
            return failed.refusal()
                    .<SignInOutcome>map(check -> new Refused(check, failed.getMessage()))
                    .orElseGet(() -> new Unreachable(failed.getMessage()));
        }
    }

    private SignInOutcome believed(SignInDoor door, SignInAnswer answer, CodeExchange.Tokens tokens, Set<String> asked)
            throws SignInFailed {
        var outcome = verifier.verify(LaunchPost.of(tokens.idToken(), answer.state(), answer.browserSecret()));
        if (!(outcome instanceof Believed believed)) return refused(((SignInVerifier.Outcome.Refused) outcome).why());
        return introductions.of(door, believed.claims(), tokens::accessToken, asked);
    }

    private static Refused refused(LaunchRefused why) {
        return new Refused(why.check(), why.reasonForLog());
    }
}

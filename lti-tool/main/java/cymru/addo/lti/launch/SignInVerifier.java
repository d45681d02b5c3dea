package cymru.addo.lti.launch;

import cymru.addo.lti.Claims;
import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.ToolSettings;
import cymru.addo.lti.keys.PlatformKeys;
import cymru.addo.lti.login.LoginStates;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/**
 * The doorkeeper of the door without LTI: who signs in with a directory is held against the same facts as who is launched, by
 * the same checks, but for what only LTI says.
 *
 * @see <a href="https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation">OpenID Connect Core 3.1.3.7</a>
 */
public final class SignInVerifier {
    private final CheckList ofTheAnswer;
    private final CheckList ofTheToken;
    private final Clock clock;

    /** @param doors by which people sign in, by their id; those that are closed are not among them */
    public SignInVerifier(
            Function<String, Optional<PlatformRegistration>> doors,
            LoginStates states,
            PlatformKeys keys,
            ToolSettings settings,
            Clock clock) {
        this.clock = clock;
        var doorCheck = new RegistrationCheck(doors);
        this.ofTheAnswer = CheckList.of(new StateCheck(states), doorCheck);
        this.ofTheToken = CheckList.of(
                new ShapeCheck(),
                new StateCheck(states),
                doorCheck,
                new AlgorithmCheck(),
                new KeyCheck(keys),
                new SignatureCheck(),
                new IssuerCheck(),
                new AudienceCheck(),
                new TimeCheck(settings),
                new SubjectCheck(),
                new NonceCheck(states));
    }

    /** Whether this answers a sign-in that this browser began at one of our doors. Asked before the code is shown to anybody. */
    public Optional<LaunchRefused> objectionToAnswer(LaunchPost answer) {
        return ofTheAnswer.firstRefusal(new Evidence(answer, clock.instant()));
    }

    public sealed interface Outcome {
        record Believed(PlatformRegistration door, Claims claims) implements Outcome {}

        record Refused(LaunchRefused why) implements Outcome {}
    }

    /** Holds the token against everything there is to hold; what passes has used its sign-in up. */
    public Outcome verify(LaunchPost answer) {
        var evidence = new Evidence(answer, clock.instant());
        return ofTheToken
                .firstRefusal(evidence)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> new Outcome.Believed(evidence.registration(), evidence.claims()));
    }
}

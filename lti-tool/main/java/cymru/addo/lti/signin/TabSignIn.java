package cymru.addo.lti.signin;

import com.nimbusds.jwt.SignedJWT;
import cymru.addo.lti.launch.HostTokenVerifier;
import cymru.addo.lti.launch.SignInVerifier.Outcome;
import cymru.addo.lti.launch.SignInVerifier.Outcome.Believed;
import cymru.addo.lti.signin.SignInOutcome.Refused;
import cymru.addo.lti.signin.SignInOutcome.Unreachable;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody opens our tab in Microsoft Teams, which knows them already: its token says who they are, without a question. Where
 * the directory must be asked for more, the token is exchanged for one that may ask in their name.
 *
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/authentication/tab-sso-overview">Single sign-on
 *     of tabs</a>
 */
public final class TabSignIn {
    private final HostTokenVerifier verifier;
    private final CodeExchange exchange;
    private final Introductions introductions;

    public TabSignIn(HostTokenVerifier verifier, CodeExchange exchange, Graph graph) {
        this.verifier = verifier;
        this.exchange = exchange;
        this.introductions = new Introductions(graph);
    }

    /**
     * @param token as the host gave it; null where it gave none
     * @param groups which groups of its directory make a difference at this door
     */
    public SignInOutcome enter(SignInDoor door, String token, Set<String> groups) {
        var outcome = verifier.verify(door.registration(), token);
        if (!(outcome instanceof Believed believed)) {
            var why = ((Outcome.Refused) outcome).why();
            return new Refused(why.check(), why.reasonForLog());
        }
        try {
            return introductions.of(door, believed.claims(), () -> mayAsk(door, token), groups);
        } catch (SignInFailed failed) {
            return new Unreachable(failed.getMessage());
        }
    }

    /** Nothing where the directory does not let us: then it is not asked. */
    private Optional<String> mayAsk(SignInDoor door, String token) {
        try {
            return exchange.onBehalf(door, SignedJWT.parse(token));
        } catch (SignInFailed | ParseException notExchanged) {
            return Optional.empty();
        }
    }
}

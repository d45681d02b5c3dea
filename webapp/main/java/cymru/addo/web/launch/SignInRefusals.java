package cymru.addo.web.launch;

import cymru.addo.lti.LaunchCheck;
import cymru.addo.lti.signin.SignInOutcome.Refused;
import cymru.addo.lti.signin.SignInOutcome.Unreachable;
import cymru.addo.web.page.Frame;
import cymru.addo.web.page.Languages;
import cymru.addo.web.page.Trouble;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The page of a sign-in that did not lead in: what to do next, in plain words, with a reference. The log has the failed check
 * under the same reference, and nothing of the token.
 */
@Dependent
public class SignInRefusals {

    private static final Logger LOG = LoggerFactory.getLogger(SignInRefusals.class);
    private static final int AWAY = 503;

    Response refused(Refused refused, ContainerRequestContext request) {
        var reference = Trouble.newReference();
        LOG.info("Sign-in refused by {}: {}, reference {}", refused.check(), refused.reasonForLog(), reference);
        return page(
                kind(refused.check()),
                reference,
                refused.check().name(),
                refused.check().status(),
                request);
    }

    /** They are who they say, and nobody whom the school's door lets in. */
    Response noRole(ContainerRequestContext request) {
        return page("noRole", null, LaunchCheck.ROLES.name(), 403, request);
    }

    /** There is no such door, or not any more. */
    Response closed(ContainerRequestContext request) {
        return page("closed", null, LaunchCheck.REGISTRATION.name(), 404, request);
    }

    Response turnedBack(ContainerRequestContext request) {
        return page("turnedBack", null, null, 401, request);
    }

    Response unreachable(Unreachable unreachable, ContainerRequestContext request) {
        var reference = Trouble.newReference();
        LOG.warn("A directory could not be asked: {}, reference {}", unreachable.reasonForLog(), reference);
        return page("unreachable", reference, null, AWAY, request);
    }

    private static String kind(LaunchCheck check) {
        return switch (check) {
            case STATE, NONCE, TIME -> "stale";
            case SUBJECT -> "stranger";
            case REGISTRATION -> "unknown";
            default -> "unproven";
        };
    }

    private static Response page(
            String kind, String reference, String check, int status, ContainerRequestContext request) {
        var m = Languages.of(request);
        return new Trouble(
                        Frame.bare(m, m.text("trouble.signIn.title")),
                        m.text("trouble.signIn." + kind + ".heading"),
                        List.of(m.text("trouble.signIn." + kind + ".next"), m.text("trouble.signIn.ask")),
                        reference,
                        check,
                        null)
                .answer(status);
    }
}

package cymru.addo.lti.launch;

import cymru.addo.lti.LaunchCheck;
import cymru.addo.lti.login.LoginState;
import java.util.List;
import java.util.Optional;

/**
 * A launch we do not believe, by the first fact that failed.
 *
 * @param passed the facts that were found true before, in the order of the checks
 * @param reasonForLog holds nothing of the token and nothing about a person
 * @param login the login it answered, where that is known: the place to begin again from
 * @param unknownDeployment the deployment that a registered platform, proven by its signature, named and we do not know yet:
 *     for an administrator to approve
 */
public record LaunchRefused(
        LaunchCheck check,
        List<LaunchCheck> passed,
        String reasonForLog,
        Optional<LoginState> login,
        Optional<String> unknownDeployment)
        implements LaunchOutcome {
    public LaunchRefused {
        passed = List.copyOf(passed);
    }
}

package cymru.addo.lti.launch;

import cymru.addo.lti.Claims;
import cymru.addo.lti.LaunchCheck;
import cymru.addo.lti.TargetRule;
import cymru.addo.lti.ToolSettings;
import java.util.Optional;

/**
 * The launch leads where the login said it would, and that is one of our own doors.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#target-link-uri">LTI Core 5.3.4</a>
 */
final class TargetCheck implements Check {
    private final TargetRule rule;

    TargetCheck(ToolSettings settings) {
        this.rule = new TargetRule(settings);
    }

    @Override
    public LaunchCheck name() {
        return LaunchCheck.TARGET;
    }

    @Override
    public Optional<String> objection(Evidence evidence) {
        var target = evidence.claims().uri(Claims.LTI + "target_link_uri");
        if (target.isEmpty()) return Optional.of("the launch names no target link");
        if (!target.get().equals(evidence.login().target())) return Optional.of("the login named another target link");
        return rule.objectionTo(target.get());
    }
}

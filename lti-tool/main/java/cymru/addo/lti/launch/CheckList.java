package cymru.addo.lti.launch;

import cymru.addo.lti.LaunchCheck;
import java.util.List;
import java.util.Optional;

/** Checks in the order in which they are made; the first fact that fails names the refusal. */
record CheckList(List<Check> checks) {
    static CheckList of(Check... checks) {
        return new CheckList(List.of(checks));
    }

    List<LaunchCheck> names() {
        return checks.stream().map(Check::name).distinct().toList();
    }

    Optional<LaunchRefused> firstRefusal(Evidence evidence) {
        for (var check : checks) {
            var refused = refusal(check, evidence);
            if (refused.isPresent()) return refused;
        }
        return Optional.empty();
    }

    private Optional<LaunchRefused> refusal(Check check, Evidence evidence) {
        return check.objection(evidence)
                .map(reason -> new LaunchRefused(
                        check.name(),
                        passedBefore(check),
                        reason,
                        evidence.loginIfKnown(),
                        evidence.unknownDeployment()));
    }

    /** A name that comes twice has passed when its last check has: a fair algorithm alone is no true signature. */
    private List<LaunchCheck> passedBefore(Check failed) {
        var at = checks.indexOf(failed);
        var open = checks.subList(at, checks.size()).stream().map(Check::name).toList();
        return checks.subList(0, at).stream()
                .map(Check::name)
                .filter(name -> !open.contains(name))
                .distinct()
                .toList();
    }
}

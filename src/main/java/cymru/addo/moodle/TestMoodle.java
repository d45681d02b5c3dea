package cymru.addo.moodle;

import cymru.addo.moodle.MoodleTrouble.Kind;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tries what a connection is switched on for, as far as that can be tried without doing anything to anybody. Sending, entering
 * and completing are not tried; whether they are in the service is.
 */
@Dependent
public class TestMoodle {
    private final Moodles moodles;
    private final MoodleConnections connections;
    private final Clock clock;

    @Inject
    public TestMoodle(Moodles moodles, MoodleConnections connections, Clock clock) {
        this.moodles = moodles;
        this.connections = connections;
        this.clock = clock;
    }

    /** One thing that is not as it should be. */
    public sealed interface Finding {
        /** The function has to be added to the service. */
        record NotInService(MoodleFunction function) implements Finding {}

        /** Moodle did not answer, or refused. */
        record Trouble(MoodleTrouble what) implements Finding {}

        /** Moodle says nothing wrong, and shows nobody: not even somebody whom we know to be there. */
        record ShowsNobody() implements Finding {}

        /** Nobody has come from this Moodle yet, so that this could not be tried. */
        record NobodyToAskFor() implements Finding {}
    }

    /** What is to be mended; empty where all is well. To be called for a school that is connected. */
    public List<Finding> test(SchoolId school) {
        var connection = connections.of(school).orElseThrow();
        var findings = findings(connection, moodles.of(school).orElseThrow());
        var isGood = findings.stream().allMatch(Finding.NobodyToAskFor.class::isInstance);
        connections.tested(school, new MoodleConnection.Test(clock.instant(), isGood));
        return findings;
    }

    private List<Finding> findings(MoodleConnection connection, Moodle moodle) {
        try {
            var site = moodle.siteInfo();
            var missing = missing(site, connection.uses());
            var findings = new ArrayList<Finding>(
                    missing.map(Finding.NotInService::new).toList());
            if (connection.isUsedFor(MoodleUse.YEAR_GROUPS)) findings.addAll(tried(connection, site, moodle));
            return List.copyOf(findings);
        } catch (MoodleTrouble trouble) {
            return List.of(new Finding.Trouble(trouble));
        }
    }

    private static Stream<MoodleFunction> missing(SiteInfo site, Set<MoodleUse> uses) {
        return uses.stream()
                .flatMap(use -> use.needs().stream())
                .distinct()
                .filter(function -> !site.offers(function))
                .sorted(Comparator.naturalOrder());
    }

    private List<Finding> tried(MoodleConnection connection, SiteInfo site, Moodle moodle) {
        var findings = new ArrayList<Finding>();
        if (site.offers(MoodleFunction.COHORTS)) cohorts(moodle).ifPresent(findings::add);
        if (site.offers(MoodleFunction.USERS)) somebody(connection, moodle).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> cohorts(Moodle moodle) {
        try {
            moodle.cohorts();
            return Optional.empty();
        } catch (MoodleTrouble trouble) {
            return Optional.of(new Finding.Trouble(trouble));
        }
    }

    private Optional<Finding> somebody(MoodleConnection connection, Moodle moodle) {
        var known = connections.somebodyFrom(connection.school(), connection.site());
        if (known.isEmpty()) return Optional.of(new Finding.NobodyToAskFor());
        try {
            var isShown = !moodle.users(List.of(known.get())).isEmpty();
            return isShown ? Optional.empty() : Optional.of(new Finding.ShowsNobody());
        } catch (MoodleTrouble trouble) {
            var isGone = trouble.kind() == Kind.NOT_FOUND;
            return Optional.of(isGone ? new Finding.ShowsNobody() : new Finding.Trouble(trouble));
        }
    }
}

package cymru.addo.web.roster;

import cymru.addo.roster.ClassGroup;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.School;
import cymru.addo.vle.RefreshRoster;
import cymru.addo.vle.RefreshRoster.Outcome;
import cymru.addo.vle.RosterRefreshings;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When a class's list is read from its platform: at first sight at once, later when it is older than an hour, without anybody
 * waiting, and whenever a teacher asks. A platform that does not answer is not asked again at every click.
 */
@ApplicationScoped
public class ClassLists {

    private static final Logger LOG = LoggerFactory.getLogger(ClassLists.class);
    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BREATH = Duration.ofSeconds(5);

    /** What is known of a class's list: read some time ago, not shared by the platform, or out of reach. */
    public enum State {
        READ,
        NOT_OFFERED,
        UNREACHABLE
    }

    private record Try(Instant at, State found) {}

    private final Map<ClassGroupId, Try> tries = new ConcurrentHashMap<>();

    private RefreshRoster roster;
    private RosterRefreshings refreshings;
    private ManagedExecutorService executor;
    private Clock clock;

    ClassLists() {}

    @Inject
    public ClassLists(
            RefreshRoster roster, RosterRefreshings refreshings, ManagedExecutorService executor, Clock clock) {
        this.roster = roster;
        this.refreshings = refreshings;
        this.executor = executor;
        this.clock = clock;
    }

    /** Before the class is shown. */
    State seen(School school, ClassGroup classGroup) {
        if (classGroup.membershipUrl().isEmpty()) return State.NOT_OFFERED;
        if (isFresh(classGroup)) return State.READ;
        var last = tries.get(classGroup.id());
        if (last != null && last.at().plus(PATIENCE).isAfter(clock.instant())) return last.found();
        if (classGroup.rosterReadAt().isEmpty()) return read(school, classGroup);
        begin(classGroup);
        executor.submit(() -> read(school, classGroup));
        return State.READ;
    }

    /** A teacher asks for it; asking again within a breath changes nothing. */
    State refresh(School school, ClassGroup classGroup) {
        if (classGroup.membershipUrl().isEmpty()) return State.NOT_OFFERED;
        var last = tries.get(classGroup.id());
        if (last != null && last.at().plus(BREATH).isAfter(clock.instant())) return last.found();
        return read(school, classGroup);
    }

    /** When reading it last failed, by whichever node; empty once it worked again. */
    Optional<Instant> failedAt(ClassGroup classGroup) {
        return refreshings.of(classGroup.school(), classGroup.id()).failedAt();
    }

    private boolean isFresh(ClassGroup classGroup) {
        return classGroup
                .rosterReadAt()
                .filter(at -> at.plus(FRESH).isAfter(clock.instant()))
                .isPresent();
    }

    private void begin(ClassGroup classGroup) {
        tries.put(classGroup.id(), new Try(clock.instant(), State.READ));
    }

    private State read(School school, ClassGroup classGroup) {
        begin(classGroup);
        var found = state(classGroup, roster.refresh(school, classGroup));
        tries.put(classGroup.id(), new Try(clock.instant(), found));
        return found;
    }

    private static State state(ClassGroup classGroup, Outcome outcome) {
        if (outcome instanceof Outcome.Refreshed) return State.READ;
        if (outcome instanceof Outcome.NotOffered) return State.NOT_OFFERED;
        LOG.warn("The list of class {} was not read: {}", classGroup.id(), ((Outcome.Unreachable) outcome).reason());
        return State.UNREACHABLE;
    }
}

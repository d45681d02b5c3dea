package cymru.addo.vle;

import cymru.addo.lti.keys.ToolKeys;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The keys by which platforms know Addo are changed before their time. They are one set for every school that this Addo serves, so
 * a coordinator may only where theirs is the only one; where several share it, whoever runs Addo does. And no sooner than a day
 * after the last change, so that each platform has seen the key that signs next.
 */
@Dependent
public class ChangeToolKeys {
    private static final Duration SEEN_BY_ALL = Duration.ofHours(24);

    private final ToolKeys keys;
    private final SchoolPlatforms platforms;
    private final ToolKeyChanges changes;
    private final Clock clock;

    @Inject
    ChangeToolKeys(ToolKeys keys, SchoolPlatforms platforms, ToolKeyChanges changes, Clock clock) {
        this.keys = keys;
        this.platforms = platforms;
        this.changes = changes;
        this.clock = clock;
    }

    public State state(SchoolId school) {
        var changed = keys.rotatedAt();
        var from = changed.plus(SEEN_BY_ALL);
        return new State(
                changed,
                platforms.otherSchools(school) > 0,
                from.isAfter(clock.instant()) ? Optional.of(from) : Optional.empty());
    }

    /** False, and nothing is changed, where the keys are not this school's alone, or were changed within a day. */
    public boolean change(SchoolId school, PersonId by) {
        if (platforms.otherSchools(school) > 0 || !keys.rotateAfter(SEEN_BY_ALL)) return false;
        changes.note(school, by);
        return true;
    }

    /**
     * @param changed when they were last changed
     * @param isShared whether other schools are known by the same keys
     * @param notBefore from when on they may be changed again; empty where they may be now
     */
    public record State(Instant changed, boolean isShared, Optional<Instant> notBefore) {
        public boolean mayChange() {
            return !isShared && notBefore.isEmpty();
        }
    }
}

package cymru.addo.pack;

import cymru.addo.evidence.EventKind;
import cymru.addo.evidence.EventLog;
import cymru.addo.evidence.NewEvent;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** The coordinator gives a pack to the school's classes, or takes it back; the event that says so is kept with it. */
@Dependent
public class PublishPack {
    private final Packs packs;
    private final EventLog events;
    private final Clock clock;

    @Inject
    public PublishPack(Packs packs, EventLog events, Clock clock) {
        this.packs = packs;
        this.events = events;
        this.clock = clock;
    }

    /** @return false where it is no draft any more, or another pack has taken one of its keys */
    @Transactional
    public boolean publish(SchoolId school, PackVersionId version, PersonId by) {
        return packs.publish(school, version, by, clock.instant())
                && noted(EventKind.PACK_PUBLISHED, school, version, by);
    }

    /** From now on nobody is asked for it; what was answered and completed stays. */
    @Transactional
    public boolean withdraw(SchoolId school, PackVersionId version, PersonId by) {
        return packs.withdraw(school, version, by, clock.instant())
                && noted(EventKind.PACK_WITHDRAWN, school, version, by);
    }

    private boolean noted(EventKind kind, SchoolId school, PackVersionId version, PersonId by) {
        events.append(new NewEvent(
                school,
                kind,
                Optional.empty(),
                Optional.of(by),
                Optional.empty(),
                clock.instant(),
                Map.of("version", version.toString())));
        return true;
    }
}

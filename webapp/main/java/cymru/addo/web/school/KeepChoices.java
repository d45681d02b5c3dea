package cymru.addo.web.school;

import cymru.addo.evidence.EventKind;
import cymru.addo.evidence.EventLog;
import cymru.addo.evidence.NewEvent;
import cymru.addo.school.Band;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.Schools;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** A school's choices change together with the event that says so, or not at all. */
@Dependent
public class KeepChoices {

    private final Schools schools;
    private final EventLog events;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transaction;

    @Inject
    public KeepChoices(Schools schools, EventLog events, Clock clock, TransactionSynchronizationRegistry transaction) {
        this.schools = schools;
        this.events = events;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** @return false, and nothing is kept, when another school has this name */
    @Transactional
    public boolean keep(School school, PersonId coordinator) {
        if (!schools.change(school)) return undone();
        events.append(new NewEvent(
                school.id(),
                EventKind.SETTINGS_CHANGED,
                Optional.empty(),
                Optional.of(coordinator),
                Optional.empty(),
                clock.instant(),
                facts(school)));
        return true;
    }

    private boolean undone() {
        transaction.setRollbackOnly();
        return false;
    }

    private static Map<String, String> facts(School school) {
        return Map.of(
                "jurisdiction", school.jurisdiction().name(),
                "band", school.defaultBand().map(Band::name).orElse("none"),
                "names", school.keepsNames() ? "kept" : "not kept",
                "rules", String.join(" ", new TreeSet<>(school.rulesSwitchedOn())));
    }
}

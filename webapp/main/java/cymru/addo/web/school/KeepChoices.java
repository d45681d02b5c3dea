package cymru.addo.web.school;

import cymru.addo.evidence.EventKind;
import cymru.addo.evidence.EventLog;
import cymru.addo.evidence.NewEvent;
import cymru.addo.school.Band;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.Schools;
import cymru.addo.vle.outbox.EulaServices;
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
    private final EulaServices eula;
    private final EventLog events;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transaction;

    @Inject
    public KeepChoices(
            Schools schools,
            EulaServices eula,
            EventLog events,
            Clock clock,
            TransactionSynchronizationRegistry transaction) {
        this.schools = schools;
        this.eula = eula;
        this.events = events;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** @return false, and nothing is kept, when another school has this name */
    @Transactional
    public boolean keep(School school, PersonId coordinator) {
        if (!schools.change(school)) return undone();
        note(school, coordinator, facts(school));
        return true;
    }

    /** Whether platforms that keep a register of acceptances shall ask everybody for the agreement first. */
    @Transactional
    public void keepAsking(School school, PersonId coordinator, boolean asked) {
        eula.require(school.id(), asked);
        note(school, coordinator, Map.of("asked-first", asked ? "everybody" : "nobody"));
    }

    private void note(School school, PersonId coordinator, Map<String, String> facts) {
        events.append(new NewEvent(
                school.id(),
                EventKind.SETTINGS_CHANGED,
                Optional.empty(),
                Optional.of(coordinator),
                Optional.empty(),
                clock.instant(),
                facts));
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
                "rules", String.join(" ", new TreeSet<>(school.rulesSwitchedOn())),
                "unchecked", String.join(" ", new TreeSet<>(school.checksSwitchedOff())));
    }
}

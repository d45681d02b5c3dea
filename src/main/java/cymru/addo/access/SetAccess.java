package cymru.addo.access;

import static cymru.addo.access.AccessChanges.Kind.ACCESS_REINSTATED;
import static cymru.addo.access.AccessChanges.Kind.ACCESS_WITHDRAWN;

import cymru.addo.access.AccessChanges.Change;
import cymru.addo.appointment.Appointments;
import cymru.addo.school.PersonId;
import cymru.addo.school.PlainText;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** A coordinator gives access, takes it back and gives it again. Nothing else ever changes it. */
@Dependent
public class SetAccess {
    private static final int LONGEST_NOTE = 500;

    private final Appointments appointments;
    private final AccessChanges changes;
    private final Clock clock;

    @Inject
    SetAccess(Appointments appointments, AccessChanges changes, Clock clock) {
        this.appointments = appointments;
        this.changes = changes;
        this.clock = clock;
    }

    public sealed interface Outcome {
        record Kept(int many) implements Outcome {}

        /** Nobody stood where the change begins: it was made before, or by somebody else. */
        record NothingToChange() implements Outcome {}

        /** Access comes back after a conversation, not before. */
        record NotTalkedYet() implements Outcome {}

        record NotCoordinator() implements Outcome {}
    }

    public Outcome grant(School school, PersonId by, Set<PersonId> people) {
        return make(school, by, people, Change.granted());
    }

    public Outcome withdraw(
            School school, PersonId by, PersonId person, WhyWithdrawn reason, boolean talked, String note) {
        return make(school, by, Set.of(person), new Change(ACCESS_WITHDRAWN, Optional.of(reason), talked, words(note)));
    }

    public Outcome reinstate(School school, PersonId by, PersonId person, boolean talked, String note) {
        if (!talked) return new Outcome.NotTalkedYet();
        return make(school, by, Set.of(person), new Change(ACCESS_REINSTATED, Optional.empty(), true, words(note)));
    }

    private Outcome make(School school, PersonId by, Set<PersonId> people, Change change) {
        if (!appointments.isCoordinator(school.id(), by)) return new Outcome.NotCoordinator();
        var many = changes.make(school, people, change, by, clock.instant());
        return many == 0 ? new Outcome.NothingToChange() : new Outcome.Kept(many);
    }

    private static String words(String note) {
        return PlainText.of(note == null ? "" : note, LONGEST_NOTE);
    }
}

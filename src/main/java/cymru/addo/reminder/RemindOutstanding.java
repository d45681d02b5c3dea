package cymru.addo.reminder;

import cymru.addo.agreement.Editions;
import cymru.addo.appointment.Appointments;
import cymru.addo.moodle.MoodleConnection;
import cymru.addo.moodle.MoodleConnections;
import cymru.addo.moodle.MoodleUse;
import cymru.addo.outstanding.Outstanding;
import cymru.addo.outstanding.OutstandingFilter;
import cymru.addo.outstanding.Reason;
import cymru.addo.reminder.Reminders.NewRound;
import cymru.addo.roster.Enrolments;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A coordinator has those reminded who have not answered. Who asked a question or said not yet is talked to, not reminded; who has no
 * band cannot answer.
 */
@Dependent
public class RemindOutstanding {
    private static final Set<Reason> REMINDED = Set.of(Reason.NOT_ANSWERED, Reason.BAND_CHANGED);

    private final Appointments appointments;
    private final Enrolments enrolments;
    private final MoodleConnections connections;
    private final Outstanding outstanding;
    private final Editions editions;
    private final Reminders reminders;
    private final Clock clock;

    @Inject
    public RemindOutstanding(
            Appointments appointments,
            Enrolments enrolments,
            MoodleConnections connections,
            Outstanding outstanding,
            Editions editions,
            Reminders reminders,
            Clock clock) {
        this.appointments = appointments;
        this.enrolments = enrolments;
        this.connections = connections;
        this.outstanding = outstanding;
        this.editions = editions;
        this.reminders = reminders;
        this.clock = clock;
    }

    /**
     * Whom a round would reach.
     *
     * @param outstanding who has not answered, of classes that want reminders
     * @param reached those of them whom Moodle knows and who had none today
     */
    public record Reach(int outstanding, int reached) {}

    public enum Outcome {
        ASKED,
        /** All have answered, or had one today. */
        NOBODY,
        NOT_CONNECTED,
        NOT_YOURS
    }

    /** Whether the school's Moodle is connected for it. */
    public boolean isOffered(SchoolId school) {
        return connections
                .of(school)
                .filter(each -> each.isUsedFor(MoodleUse.REMINDERS))
                .isPresent();
    }

    /** Empty where the school's Moodle is not connected for it. */
    public Optional<Reach> reach(School school, Optional<ClassGroupId> classGroup) {
        return connection(school).map(connection -> {
            var people = toRemind(school, classGroup);
            var day = school.calendar().dayAt(clock.instant());
            var reached = reminders.canGetOne(school.id(), connection.site(), day, people.keySet());
            return new Reach(people.size(), reached.size());
        });
    }

    /** @param words what is sent, in both languages */
    public Outcome ask(School school, PersonId coordinator, Optional<ClassGroupId> classGroup, String words) {
        if (!appointments.isCoordinator(school.id(), coordinator)) return Outcome.NOT_YOURS;
        var connection = connection(school);
        if (connection.isEmpty()) return Outcome.NOT_CONNECTED;
        var people = toRemind(school, classGroup);
        if (people.isEmpty()) return Outcome.NOBODY;
        var now = clock.instant();
        var day = school.calendar().dayAt(now);
        var asked = reminders.ask(new NewRound(
                school.id(),
                new RoundId(UUID.randomUUID()),
                classGroup,
                words,
                coordinator,
                now,
                connection.get().site(),
                day,
                school.calendar().endOf(day),
                people));
        return asked > 0 ? Outcome.ASKED : Outcome.NOBODY;
    }

    /** A class is reminded no more, or again. Its staff may say so, and coordinators. */
    public boolean silence(School school, PersonId staff, ClassGroupId classGroup, boolean silent) {
        var may =
                appointments.isCoordinator(school.id(), staff) || enrolments.isStaffOf(school.id(), staff, classGroup);
        if (!may) return false;
        if (silent) reminders.silence(school.id(), classGroup, staff, clock.instant());
        else reminders.letSpeak(school.id(), classGroup);
        return true;
    }

    private Optional<MoodleConnection> connection(School school) {
        return connections.of(school.id()).filter(each -> each.isUsedFor(MoodleUse.REMINDERS));
    }

    /** Each once, for the first of their classes that wants reminders. */
    private Map<PersonId, ClassGroupId> toRemind(School school, Optional<ClassGroupId> classGroup) {
        var silent = reminders.silent(school.id());
        var people = new LinkedHashMap<PersonId, ClassGroupId>();
        var filter = new OutstandingFilter(classGroup, Optional.empty(), REMINDED, "");
        outstanding.each(school, editions.current(school.id()), filter, pupil -> {
            if (!silent.contains(pupil.classGroup())) people.putIfAbsent(pupil.person(), pupil.classGroup());
        });
        return people;
    }
}

package cymru.addo.reminder;

import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.appointment.AppointmentFixtures;
import cymru.addo.moodle.MoodleConnections;
import cymru.addo.outstanding.OutstandingFixtures;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.SchoolFixtures;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

public final class ReminderFixtures {
    private ReminderFixtures() {}

    public static Reminders reminders(Jdbi jdbi) {
        return new SqlReminders(jdbi);
    }

    static ReminderTurns turns(Jdbi jdbi, Clock clock) {
        return new SqlReminderTurns(jdbi, clock);
    }

    public static RemindOutstanding reminding(Jdbi jdbi, Clock clock, MoodleConnections connections) {
        return new RemindOutstanding(
                AppointmentFixtures.appointments(jdbi, clock),
                RosterFixtures.enrolments(jdbi, clock),
                connections,
                OutstandingFixtures.outstanding(jdbi, clock),
                AgreementFixtures.editions(jdbi, clock),
                reminders(jdbi),
                clock);
    }

    static SendReminders sending(Jdbi jdbi, Clock clock, MoodleConnections connections, Messenger messenger) {
        return new SendReminders(
                turns(jdbi, clock),
                messenger,
                connections,
                SchoolFixtures.schools(jdbi),
                AgreementFixtures.editions(jdbi, clock),
                clock);
    }
}

package cymru.addo.slip;

import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.appointment.AppointmentFixtures;
import cymru.addo.evidence.Projection;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.SchoolFixtures;
import java.security.SecureRandom;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

public final class SlipFixtures {
    private SlipFixtures() {}

    public static PrintSlips printing(Jdbi jdbi, Clock clock) {
        return new PrintSlips(reach(jdbi, clock), slips(jdbi), clock);
    }

    public static AnswerSlip answering(Jdbi jdbi, Clock clock) {
        return new AnswerSlip(
                slips(jdbi),
                SchoolFixtures.schools(jdbi),
                RosterFixtures.people(jdbi, clock),
                RosterFixtures.enrolments(jdbi, clock),
                RosterFixtures.bands(jdbi),
                AgreementFixtures.editions(jdbi, clock),
                new SqlParentAnswers(jdbi),
                new SqlImagePermissions(jdbi),
                clock);
    }

    public static RecordPaper paper(Jdbi jdbi, Clock clock) {
        return new RecordPaper(
                reach(jdbi, clock),
                RosterFixtures.bands(jdbi),
                AgreementFixtures.editions(jdbi, clock),
                new SqlParentAnswers(jdbi),
                new SqlImagePermissions(jdbi),
                clock);
    }

    static ScanSlips scanning(Jdbi jdbi, Clock clock) {
        return new ScanSlips(
                slips(jdbi),
                reach(jdbi, clock),
                RosterFixtures.bands(jdbi),
                AgreementFixtures.editions(jdbi, clock),
                new SqlParentAnswers(jdbi),
                clock);
    }

    private static PaperReach reach(Jdbi jdbi, Clock clock) {
        return new PaperReach(RosterFixtures.enrolments(jdbi, clock), AppointmentFixtures.appointments(jdbi, clock));
    }

    public static ImagePermissions permissions(Jdbi jdbi) {
        return new SqlImagePermissions(jdbi);
    }

    static Slips slips(Jdbi jdbi) {
        return new SqlSlips(jdbi, new SecureRandom());
    }

    public static Projection projection() {
        return new SqlParentAnswerProjection();
    }
}

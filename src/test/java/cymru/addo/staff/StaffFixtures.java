package cymru.addo.staff;

import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.evidence.Projection;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Staff and their agreement, for tests of whatever follows from it. */
public final class StaffFixtures {
    private StaffFixtures() {}

    public static AnswerStaffAgreement answering(Jdbi jdbi, Clock clock) {
        return new AnswerStaffAgreement(AgreementFixtures.adultEditions(jdbi), new SqlStaffAnswers(jdbi), clock);
    }

    public static StaffRegister register(Jdbi jdbi) {
        return new SqlStaffRegister(jdbi);
    }

    public static Projection projection() {
        return new SqlStaffProjection();
    }

    /** The right option for each part. */
    public static Map<Integer, Integer> allRight() {
        return StaffQuestion.shipped().stream()
                .map(StaffQuestion::part)
                .collect(Collectors.toMap(Function.identity(), part -> 0));
    }
}

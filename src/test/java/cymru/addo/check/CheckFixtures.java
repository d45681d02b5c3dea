package cymru.addo.check;

import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Reader;
import cymru.addo.attempt.Sheet;
import cymru.addo.evidence.Projection;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

public final class CheckFixtures {
    private CheckFixtures() {}

    public static CheckUnderstanding understanding(Jdbi jdbi, Clock clock) {
        return new CheckUnderstanding(new SqlChecks(jdbi), AgreementFixtures.changesSince(jdbi, clock), clock);
    }

    /** Somebody answers every question on the edition, all of them right at once. */
    public static void understandAll(Jdbi jdbi, Clock clock, Reader reader) {
        var edition =
                AgreementFixtures.editions(jdbi, clock).current(reader.school().id());
        var checking = understanding(jdbi, clock);
        for (var step : checking.progress(reader, edition).steps())
            if (!step.checked().isRight()) answer(checking, reader, edition, step, true);
    }

    /** Somebody answers their next question, and rightly. */
    public static void understandNext(Jdbi jdbi, Clock clock, Reader reader) {
        answerNext(jdbi, clock, reader, true);
    }

    /** Somebody answers their next question, and not rightly. */
    public static void mistake(Jdbi jdbi, Clock clock, Reader reader) {
        answerNext(jdbi, clock, reader, false);
    }

    private static void answerNext(Jdbi jdbi, Clock clock, Reader reader, boolean right) {
        var edition =
                AgreementFixtures.editions(jdbi, clock).current(reader.school().id());
        var checking = understanding(jdbi, clock);
        answer(
                checking,
                reader,
                edition,
                checking.progress(reader, edition).next().orElseThrow(),
                right);
    }

    static CheckUnderstanding.Outcome answer(
            CheckUnderstanding checking, Reader reader, Edition edition, CheckProgress.Step step, boolean right) {
        return checking.answer(
                reader, edition, step.rule().key(), step.question().hash(), step.number(), numbers(step, right));
    }

    /** The answer to a question in the numbers of its sheet: the right one, or of a choice another. */
    static Map<Integer, Integer> numbers(CheckProgress.Step step, boolean right) {
        var sheet = step.sheet();
        var numbers = new HashMap<Integer, Integer>();
        for (int option = 1; option <= sheet.options().size(); option++) {
            var value = step.question()
                    .solution()
                    .get(sheet.options().get(option - 1).key());
            if (!right && value == null && numbers.isEmpty()) numbers.put(option, 1);
            if (right && value != null) numbers.put(option, place(sheet, value));
        }
        return numbers;
    }

    private static int place(Sheet sheet, String value) {
        for (int place = 1; place <= sheet.places().size(); place++)
            if (sheet.places().get(place - 1).key().equals(value)) return place;
        return 1;
    }

    public static Projection projection() {
        return new SqlCheckProjection();
    }
}

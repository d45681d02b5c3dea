package cymru.addo.check;

import cymru.addo.agreement.AgreedBefore;
import cymru.addo.agreement.ChangesSince;
import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Reader;
import cymru.addo.agreement.Rule;
import cymru.addo.agreement.RuleKey;
import cymru.addo.attempt.Answer;
import cymru.addo.attempt.Mark;
import cymru.addo.attempt.Marking;
import cymru.addo.check.CheckProgress.Step;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody shows that they understand what they are asked to agree to: one short question on each promise, again until it is
 * right. It is no test: saying not yet, or asking, never waits for it.
 */
@Dependent
public class CheckUnderstanding {
    public sealed interface Outcome {
        /** @param kept how far they have come; pressing twice tries once */
        record Marked(Mark mark, Checked kept) implements Outcome {}

        /** Something is missing in the answer, which counts as no try. */
        record NotWhole(Step step) implements Outcome {}

        /** This is not asked, or not in these words, or it was right already. Show what is asked. */
        record NotAsked() implements Outcome {}
    }

    private final Checks checks;
    private final ChangesSince changes;
    private final Clock clock;

    @Inject
    public CheckUnderstanding(Checks checks, ChangesSince changes, Clock clock) {
        this.checks = checks;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * What the reader is asked on the edition; nothing where the school has switched that off. Who agreed before is asked only about the
     * promises that are new or changed.
     */
    public CheckProgress progress(Reader reader, Edition edition) {
        var school = reader.school();
        if (!school.asksChecks(edition.audience())) return new CheckProgress(List.of());
        var year = school.yearAt(clock.instant());
        var kept = checks.of(school.id(), reader.person(), edition.id(), reader.band(), year);
        return new CheckProgress(toMeet(reader, edition).stream()
                .flatMap(rule -> step(reader, rule, year, kept))
                .toList());
    }

    private List<Rule> toMeet(Reader reader, Edition edition) {
        var rules = edition.rulesIn(reader.band(), reader.school());
        return changes.before(reader, edition)
                .filter(AgreedBefore::asksOnlyChanges)
                .map(before -> before.changes().toMeetAgain())
                .map(changed -> rules.stream()
                        .filter(rule -> changed.contains(rule.key()))
                        .toList())
                .orElse(rules);
    }

    /**
     * Marks an answer, in the numbers of the sheet.
     *
     * @param hash of the question that was on the page
     * @param number the number of the try that the page was for
     */
    public Outcome answer(
            Reader reader, Edition edition, RuleKey rule, String hash, int number, Map<Integer, Integer> given) {
        var asked = progress(reader, edition)
                .on(rule)
                .filter(step -> step.question().hash().equals(hash) && number <= step.number() && number > 0);
        if (asked.isEmpty()) return new Outcome.NotAsked();
        var step = asked.get();
        return step.sheet(number)
                .answer(given)
                .map(answer -> marked(reader, edition, step, number, answer))
                .orElseGet(() -> new Outcome.NotWhole(step));
    }

    private Outcome marked(Reader reader, Edition edition, Step step, int number, Answer answer) {
        var now = clock.instant();
        var mark = Marking.mark(step.question(), answer);
        var year = reader.school().yearAt(now);
        return new Outcome.Marked(mark, checks.keep(new Try(reader, edition, year, number, mark, now)));
    }

    private static Stream<Step> step(Reader reader, Rule rule, SchoolYear year, Map<RuleKey, Checked> kept) {
        var checked = kept.getOrDefault(rule.key(), new Checked(rule.key(), 0, Optional.empty()));
        var seed = reader.person().value().getLeastSignificantBits() + year.startsIn();
        return rule.check(reader.band()).stream().map(question -> new Step(rule, question, checked, seed));
    }
}

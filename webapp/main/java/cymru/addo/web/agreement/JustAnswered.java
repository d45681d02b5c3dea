package cymru.addo.web.agreement;

import static java.util.stream.Collectors.joining;

import cymru.addo.agreement.RuleKey;
import cymru.addo.attempt.Mark;
import cymru.addo.attempt.Marking;
import cymru.addo.check.CheckProgress;
import cymru.addo.check.CheckProgress.Step;
import cymru.addo.web.question.Given;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which answer was just given, as the address of the next page says it, since nothing is kept of what was chosen: the promise, the
 * number of the try, and the numbers on the sheet, as in {@code kindness.1.2-1}. It is believed only where it fits what is kept.
 */
record JustAnswered(RuleKey rule, int number, Given given) {
    private static final String WRITTEN =
            "[a-z0-9-]{1,60}\\.[0-9]{1,4}\\.[0-9]{1,2}-[0-9]{1,2}(_[0-9]{1,2}-[0-9]{1,2}){0,9}";

    static Optional<JustAnswered> read(String written) {
        if (written == null || !written.matches(WRITTEN)) return Optional.empty();
        var parts = written.split("\\.");
        return RuleKey.in(parts[0])
                .map(rule -> new JustAnswered(
                        rule,
                        Given.number(parts[1]),
                        new Given(Arrays.stream(parts[2].split("_"))
                                .map(pair -> pair.split("-"))
                                .collect(Collectors.toMap(
                                        pair -> Given.number(pair[0]),
                                        pair -> Given.number(pair[1]),
                                        (one, other) -> one)))));
    }

    String written() {
        return rule + "." + number + "."
                + new TreeMap<>(given.numbers())
                        .entrySet().stream()
                                .map(each -> each.getKey() + "-" + each.getValue())
                                .collect(joining("_"));
    }

    /** What the answer was worth; empty where no such answer is kept. */
    Optional<Mark> mark(CheckProgress progress) {
        return progress.on(rule)
                .filter(step -> step.checked().tries() == number && number > 0)
                .flatMap(step -> step.sheet(number)
                        .answer(given.numbers())
                        .map(answer -> Marking.mark(step.question(), answer))
                        .filter(mark -> mark.right() == step.checked().isRight()));
    }

    /** The question it was an answer to. */
    Optional<Step> step(CheckProgress progress) {
        return progress.on(rule);
    }
}

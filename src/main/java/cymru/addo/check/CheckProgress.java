package cymru.addo.check;

import cymru.addo.agreement.Rule;
import cymru.addo.agreement.RuleKey;
import cymru.addo.attempt.Sheet;
import cymru.addo.curriculum.Question;
import java.util.List;
import java.util.Optional;

/** The questions that somebody is asked on the promises they meet, in order, and which of them they had right. */
public record CheckProgress(List<Step> steps) {
    /**
     * A promise with its question.
     *
     * @param checked how often they tried, and when it was right
     * @param seed always the same for one person, promise and year
     */
    public record Step(Rule rule, Question question, Checked checked, long seed) {
        /** The question as it lies before them now: at each try in another order, and at every second in other words. */
        public Sheet sheet() {
            return sheet(number());
        }

        /** As it lay before them at an earlier try. */
        public Sheet sheet(int number) {
            return Sheet.of(question, seed, number);
        }

        /** The number of the try that is next. */
        public int number() {
            return checked.tries() + 1;
        }
    }

    public CheckProgress {
        steps = List.copyOf(steps);
    }

    /** What comes next; nothing where all is understood, or nothing is asked. */
    public Optional<Step> next() {
        return steps.stream().filter(step -> !step.checked().isRight()).findFirst();
    }

    public Optional<Step> on(RuleKey rule) {
        return steps.stream().filter(step -> step.rule().key().equals(rule)).findFirst();
    }

    public boolean isUnderstood() {
        return next().isEmpty();
    }

    public int right() {
        return (int) steps.stream().filter(step -> step.checked().isRight()).count();
    }

    public int asked() {
        return steps.size();
    }
}

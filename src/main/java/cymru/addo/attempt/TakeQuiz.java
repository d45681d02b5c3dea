package cymru.addo.attempt;

import static java.util.stream.Collectors.toSet;

import cymru.addo.curriculum.Curriculum;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.curriculum.Question;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Going through the quiz of a module: begin or go on, answer, and hear how far one has come. */
@Dependent
public class TakeQuiz {
    /** Where a learner stands in an attempt: what it asks, what is answered in it, and what is understood altogether. */
    public record Progress(
            Attempt attempt, List<Question> asked, Map<String, Answered> answered, Understanding understanding) {
        /** The question to go on with; none when all are answered. */
        public Optional<Question> next() {
            return asked.stream()
                    .filter(question -> !answered.containsKey(question.key()))
                    .findFirst();
        }

        /** What an answer that was given in this attempt was worth; empty while the question waits. */
        public Optional<Mark> mark(Question question) {
            return Optional.ofNullable(answered.get(question.key())).map(kept -> Marking.asKept(question, kept));
        }
    }

    public sealed interface Outcome {
        /**
         * The answer that is kept, which was given first, with its mark.
         *
         * @param progress in which the attempt is finished when this was its last question
         */
        record Marked(Mark mark, Progress progress) implements Outcome {}

        /** The attempt does not ask this question, or there is no attempt. */
        record NotAsked() implements Outcome {}
    }

    private final Attempts attempts;
    private final RandomGenerator random;

    @Inject
    public TakeQuiz(Attempts attempts, RandomGenerator random) {
        this.attempts = attempts;
        this.random = random;
    }

    /** An attempt in which nothing is left, since its last question was taken out of the module, is over. */
    @Transactional
    public Progress begin(Learner learner, CurriculumModule module) {
        var progress = progress(attempts.begin(learner, module, random.nextLong()), module);
        if (progress.next().isPresent()) return progress;
        attempts.finish(progress.attempt());
        return progress(attempts.begin(learner, module, random.nextLong()), module);
    }

    @Transactional
    public Outcome answer(Learner learner, CurriculumModule module, String question, Answer answer) {
        var open = attempts.open(learner, module.key()).map(attempt -> progress(attempt, module));
        var asked = open.flatMap(progress -> progress.asked().stream()
                .filter(one -> one.key().equals(question))
                .findFirst());
        return asked.<Outcome>map(one -> marked(open.get(), module, one, answer))
                .orElseGet(Outcome.NotAsked::new);
    }

    /** The last attempt, open or finished; none for somebody who has not begun. */
    public Optional<Progress> latest(Learner learner, CurriculumModule module) {
        return attempts.latest(learner, module.key()).map(attempt -> progress(attempt, module));
    }

    /** When the learner first had so much of the module right, as it is asked now. */
    public Optional<Instant> masteredAt(Learner learner, CurriculumModule module, int percent) {
        var all = attempts.answers(learner, module.key());
        return attempts.of(learner, module.key()).stream()
                .filter(attempt -> understanding(module, until(all, attempt)).isMastered(percent))
                .findFirst()
                .flatMap(Attempt::finishedAt);
    }

    /** How far the learner has come with each module that they answered anything in. */
    public Map<ModuleKey, Understanding> understandings(Learner learner, Curriculum curriculum) {
        var understood = new HashMap<ModuleKey, Understanding>();
        attempts.answers(learner).forEach((key, answers) -> curriculum
                .module(key)
                .ifPresent(module -> understood.put(key, understanding(module, answers))));
        return Map.copyOf(understood);
    }

    /** How far the learner has come with the module this year, over all attempts. */
    public Understanding understanding(Learner learner, CurriculumModule module) {
        return understanding(module, attempts.answers(learner, module.key()));
    }

    private Outcome marked(Progress before, CurriculumModule module, Question question, Answer answer) {
        var kept = attempts.keep(before.attempt(), answer, Marking.mark(question, answer));
        var after = progress(before.attempt(), module);
        var finished = after.next().isEmpty()
                ? new Progress(attempts.finish(after.attempt()), after.asked(), after.answered(), after.understanding())
                : after;
        return new Outcome.Marked(Marking.asKept(question, kept), finished);
    }

    private Progress progress(Attempt attempt, CurriculumModule module) {
        var all = attempts.answers(attempt.learner(), module.key());
        var before = understanding(
                module,
                all.stream().filter(one -> one.attempt() < attempt.number()).toList());
        var here = new HashMap<String, Answered>();
        all.stream().filter(one -> one.attempt() == attempt.number()).forEach(one -> here.put(one.question(), one));
        return new Progress(attempt, asked(before), Map.copyOf(here), understanding(module, all));
    }

    private static List<Answered> until(List<Answered> all, Attempt attempt) {
        return all.stream().filter(one -> one.attempt() <= attempt.number()).toList();
    }

    /** What is not right yet; whoever has everything right and goes again is asked everything. */
    private static List<Question> asked(Understanding before) {
        return before.missed().isEmpty() ? before.quiz().questions() : before.missed();
    }

    private static Understanding understanding(CurriculumModule module, List<Answered> answers) {
        var last = new HashMap<String, Boolean>();
        answers.forEach(one -> last.put(one.question(), one.right()));
        Set<String> right = last.keySet().stream().filter(last::get).collect(toSet());
        return new Understanding(module.quiz(), right);
    }
}

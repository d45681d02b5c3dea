package cymru.addo.attempt;

import cymru.addo.curriculum.Question;
import cymru.addo.curriculum.Quiz;
import java.util.List;
import java.util.Set;

/**
 * How far somebody has come with a quiz: the questions whose last answer was right. Mastered is what is right in eight of
 * ten questions and in every critical one; a quiz that is not scored is talked through until all is right.
 */
public record Understanding(Quiz quiz, Set<String> right) {
    /** The share of right answers that mastery takes, unless a school asks for another. */
    public static final int USUAL_PERCENT = 80;

    public Understanding {
        right = Set.copyOf(right);
    }

    public int score() {
        return (int) quiz.questions().stream().filter(this::isRight).count();
    }

    public int maxScore() {
        return quiz.questions().size();
    }

    /** The questions of the next attempt, in the order of the quiz. */
    public List<Question> missed() {
        return quiz.questions().stream().filter(question -> !isRight(question)).toList();
    }

    public boolean isMastered() {
        return isMastered(USUAL_PERCENT);
    }

    public boolean isMastered(int percent) {
        return isSafe() && percent() >= (quiz.scored() ? percent : 100);
    }

    /** The whole per cent of questions that are right. */
    public int percent() {
        return 100 * score() / maxScore();
    }

    /** Whether every critical question is right: whom to tell, pictures, secrets. */
    public boolean isSafe() {
        return missed().stream().noneMatch(Question::isCritical);
    }

    private boolean isRight(Question question) {
        return right.contains(question.key());
    }
}

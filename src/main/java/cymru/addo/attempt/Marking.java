package cymru.addo.attempt;

import cymru.addo.curriculum.Question;

/** An answer is right when it is the solution, whole: nothing missing, nothing too many. */
public final class Marking {
    private Marking() {}

    public static Mark mark(Question question, Answer answer) {
        var said = question.options().stream()
                .filter(option -> isSpokenOf(question, answer, option.key()))
                .toList();
        return new Mark(question.key(), question.hash(), answer.given().equals(question.solution()), said);
    }

    /** The mark of an answer that was kept earlier: as it was given then, with the feedback that there is now. */
    static Mark asKept(Question question, Answered kept) {
        var now = mark(question, kept.answer());
        return new Mark(kept.question(), kept.questionHash(), kept.right(), now.said());
    }

    /** Feedback on a choice meets whoever made it. Elsewhere it says why a thing belongs where it is, so it must be there. */
    private static boolean isSpokenOf(Question question, Answer answer, String option) {
        var given = answer.given().get(option);
        return given != null
                && (question.kind().isChoice()
                        || given.equals(question.solution().get(option)));
    }
}

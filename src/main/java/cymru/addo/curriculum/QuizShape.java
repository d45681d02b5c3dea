package cymru.addo.curriculum;

import static cymru.addo.curriculum.QuestionKind.BEST_REPLY;
import static cymru.addo.curriculum.QuestionKind.MATCH;
import static cymru.addo.curriculum.QuestionKind.ONE_CHOICE;
import static cymru.addo.curriculum.QuestionKind.ORDER;
import static cymru.addo.curriculum.QuestionKind.SEVERAL_CHOICES;
import static cymru.addo.curriculum.QuestionKind.SORT;
import static cymru.addo.curriculum.QuestionKind.SPOT_PRIVATE;
import static cymru.addo.curriculum.QuestionKind.TRUE_FALSE;
import static cymru.addo.curriculum.QuestionKind.WHICH_PICTURE;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How many questions of which kinds, with how many options, a module's learners can be asked. */
record QuizShape(int questions, int kinds, int fewestOptions, int mostOptions, Set<QuestionKind> allowed) {
    private static final Set<QuestionKind> GROWN_UP =
            EnumSet.of(ONE_CHOICE, SEVERAL_CHOICES, TRUE_FALSE, BEST_REPLY, SORT, MATCH);

    /** The modules that ask another number of questions than the others of their audience. */
    private static final Map<String, Integer> SPECIAL = Map.of("B1", 10, "P1", 3);

    private static final Map<Audience, QuizShape> SHAPES = Map.of(
            Audience.A, new QuizShape(5, 2, 2, 2, EnumSet.of(WHICH_PICTURE, ONE_CHOICE, SORT)),
            Audience.B,
                    new QuizShape(
                            6,
                            3,
                            3,
                            3,
                            EnumSet.of(ONE_CHOICE, TRUE_FALSE, SORT, ORDER, SPOT_PRIVATE, MATCH, SEVERAL_CHOICES)),
            Audience.C,
                    new QuizShape(
                            7,
                            3,
                            3,
                            4,
                            EnumSet.of(BEST_REPLY, SEVERAL_CHOICES, ONE_CHOICE, ORDER, SORT, MATCH, TRUE_FALSE)),
            Audience.D, new QuizShape(7, 3, 4, 4, GROWN_UP),
            Audience.STAFF, new QuizShape(7, 3, 4, 4, GROWN_UP),
            Audience.PARENT, new QuizShape(5, 3, 3, 3, GROWN_UP));

    static QuizShape of(Audience audience, String code) {
        var usual = SHAPES.get(audience);
        var questions = SPECIAL.getOrDefault(code, usual.questions);
        var kinds = Math.min(usual.kinds, questions - 1);
        return new QuizShape(questions, kinds, usual.fewestOptions, usual.mostOptions, usual.allowed);
    }

    /** The youngest talk until all are right, and the first module for parents only tells. */
    static boolean isScored(Audience audience, String code) {
        return audience != Audience.A && !code.equals("P1");
    }

    /** The fewest options of one kind of question. */
    int fewest(QuestionKind kind) {
        return switch (kind) {
            case SEVERAL_CHOICES -> 4;
            case SPOT_PRIVATE, ORDER, MATCH -> 3;
            case SORT -> fewestOptions == 2 ? 3 : 4;
            default -> fewestOptions;
        };
    }

    /** The most options of one kind of question. */
    int most(QuestionKind kind) {
        return switch (kind) {
            case SEVERAL_CHOICES, ORDER -> 5;
            case SPOT_PRIVATE -> 6;
            case SORT -> fewestOptions == 2 ? 4 : 6;
            case MATCH -> 4;
            default -> mostOptions;
        };
    }
}

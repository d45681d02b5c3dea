package cymru.addo.curriculum;

import cymru.addo.content.ContentFault;
import cymru.addo.content.Yaml;
import java.util.stream.Stream;

/** The quiz asks what its learners can be asked: so many questions, of kinds they know, each taught on a page. */
final class QuizChecks {
    private QuizChecks() {}

    static Stream<ContentFault> wrongNumberOfQuestions(ModuleSource source) {
        return shape(source)
                .filter(shape -> source.questions().size() != shape.questions())
                .map(shape -> source.quiz()
                        .fault(
                                "questions",
                                "This module has " + shape.questions() + " questions, not "
                                        + source.questions().size() + "."));
    }

    static Stream<ContentFault> wrongScoring(ModuleSource source) {
        var expected = source.audience().map(audience -> QuizShape.isScored(audience, source.code()));
        return expected
                .filter(scored -> !String.valueOf(scored).equals(source.quiz().text("scored")))
                .map(scored -> source.quiz().fault("scored", "For this module it says: scored: " + scored + "."))
                .stream();
    }

    static Stream<ContentFault> wrongKinds(ModuleSource source) {
        var unknown = source.questions().stream()
                .filter(question -> QuestionKind.named(question.text("kind")).isEmpty())
                .map(question -> question.fault("kind", "There is no kind of question of this name."));
        var unfit = shape(source).flatMap(shape -> source.asked()
                .filter(asked -> !shape.allowed().contains(asked.kind()))
                .map(asked -> asked.yaml().fault("kind", "This kind is not for these learners.")));
        return Stream.concat(unknown, unfit);
    }

    static Stream<ContentFault> tooFewKinds(ModuleSource source) {
        var kinds = source.asked().map(ModuleSource.AskedIn::kind).distinct().count();
        return shape(source).filter(shape -> kinds < shape.kinds()).map(shape -> source.quiz()
                .fault("questions", "Ask in at least " + shape.kinds() + " kinds; here are " + kinds + "."));
    }

    static Stream<ContentFault> untaught(ModuleSource source) {
        var pages = source.pages().stream().map(page -> page.text("key")).toList();
        return source.questions().stream()
                .filter(question -> question.text("teaches") == null || !pages.contains(question.text("teaches")))
                .map(question ->
                        question.fault("teaches", "Name the page that teaches it; there is none of this key."));
    }

    static Stream<ContentFault> missingAgain(ModuleSource source) {
        return source.isFor(Audience.A)
                ? Stream.empty()
                : source.questions().stream()
                        .filter(question -> !question.has("again"))
                        .map(question -> question.fault("Ask the same in other words for a second try (again)."));
    }

    static Stream<ContentFault> nothingCritical(ModuleSource source) {
        var unsaid = source.questions().stream()
                .filter(question -> !String.valueOf(question.text("critical")).matches("true|false"))
                .map(question -> question.fault("critical", "Say critical: true or critical: false."));
        var touchesContact = source.module().at("tags").list("fourCs").contains("contact");
        var missing = touchesContact && source.questions().stream().noneMatch(question -> question.flag("critical"))
                ? Stream.of(source.quiz().fault("A module about contact asks one critical question or more."))
                : Stream.<ContentFault>empty();
        return Stream.concat(unsaid, missing);
    }

    static Stream<ContentFault> wrongNumberOfOptions(ModuleSource source) {
        return shape(source).flatMap(shape -> source.asked()
                .filter(asked -> asked.options().size() < shape.fewest(asked.kind())
                        || asked.options().size() > shape.most(asked.kind()))
                .map(asked -> asked.yaml().fault("options", numbers(shape, asked))));
    }

    private static String numbers(QuizShape shape, ModuleSource.AskedIn asked) {
        var fewest = shape.fewest(asked.kind());
        var most = shape.most(asked.kind());
        return "These learners choose from " + (fewest == most ? "" + most : fewest + " to " + most) + " options, not "
                + asked.options().size() + ".";
    }

    private static Stream<QuizShape> shape(ModuleSource source) {
        return source.audience().map(audience -> QuizShape.of(audience, source.code())).stream();
    }

    /** What a question of this kind has beside its options, and what its options have. */
    static Stream<ContentFault> misplacedParts(ModuleSource source) {
        return source.asked().flatMap(asked -> {
            var kind = asked.kind();
            var ofQuestion = Stream.of(
                    onlyWhere(kind == QuestionKind.BEST_REPLY, asked.yaml(), "thread"),
                    onlyWhere(kind == QuestionKind.SORT, asked.yaml(), "groups"));
            var ofOptions = asked.options().stream()
                    .flatMap(option -> Stream.of(
                            onlyWhere(kind == QuestionKind.TRUE_FALSE, option, "says"),
                            onlyWhere(kind == QuestionKind.SORT, option, "group"),
                            onlyWhere(kind == QuestionKind.MATCH, option, "with"),
                            kind.isChoice() ? Stream.<ContentFault>empty() : onlyWhere(false, option, "right")));
            return Stream.concat(ofQuestion, ofOptions).flatMap(faults -> faults);
        });
    }

    private static Stream<ContentFault> onlyWhere(boolean wanted, Yaml place, String part) {
        if (wanted == place.has(part)) {
            return Stream.empty();
        }
        return Stream.of(
                wanted
                        ? place.fault("This kind of question needs: " + part + ".")
                        : place.fault(part, "This kind of question has no such part."));
    }
}

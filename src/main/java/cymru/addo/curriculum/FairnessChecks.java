package cymru.addo.curriculum;

import cymru.addo.content.ContentFault;
import cymru.addo.content.Yaml;
import cymru.addo.curriculum.ModuleSource.AskedIn;
import cymru.addo.school.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A question is answered by knowing, not by looks; and nobody is scolded for an answer. */
final class FairnessChecks {
    private static final Pattern SCOLDING =
            Pattern.compile("\\b(?:wrong|incorrect|anghywir|rong)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TELLING_KEY = Pattern.compile("right|wrong|correct|incorrect");
    private static final Pattern BECAUSE = Pattern.compile("^because\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACHOS = Pattern.compile("^(?:achos|oherwydd)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> BOTH = Set.of("all of the above", "none of the above", "pob un o'r uchod");
    private static final int ENOUGH_TO_JUDGE = 3;

    private FairnessChecks() {}

    static Stream<ContentFault> scoldingFeedback(ModuleSource source) {
        return source.asked()
                .filter(asked -> asked.kind().isChoice())
                .flatMap(asked -> asked.options().stream())
                .filter(option -> !option.flag("right"))
                .flatMap(option -> Leaf.of("feedback", option, "feedback").passages())
                .filter(passage -> SCOLDING.matcher(passage.text()).find())
                .map(passage -> passage.fault("Feedback says kindly what to think of, and never that it was wrong."));
    }

    static Stream<ContentFault> missingBecause(ModuleSource source) {
        return source.asked()
                .filter(asked -> asked.kind() == QuestionKind.TRUE_FALSE)
                .flatMap(asked -> asked.options().stream())
                .flatMap(option -> Leaf.of("option", option, "text").passages())
                .filter(passage ->
                        !because(passage.language()).matcher(passage.text()).find())
                .map(passage ->
                        passage.fault("An option of true-false begins with because, in Welsh achos or oherwydd."));
    }

    static Stream<ContentFault> tellingKeys(ModuleSource source) {
        return source.questions().stream()
                .flatMap(question -> question.each("options").stream())
                .filter(option ->
                        TELLING_KEY.matcher(String.valueOf(option.text("key"))).matches())
                .map(option -> option.fault("key", "The key of an option does not tell whether it is right."));
    }

    static Stream<ContentFault> talkOfOthers(ModuleSource source) {
        return source.passages()
                .filter(passage -> passage.leaf().name().equals("option"))
                .filter(passage -> BOTH.stream().anyMatch(passage.text().toLowerCase(Locale.ROOT)::contains))
                .map(passage -> passage.fault("Options change places, so none of them can speak of the others."));
    }

    /** Somebody who always takes the longest option would pass. */
    static Stream<ContentFault> longestIsRight(ModuleSource source) {
        return Stream.of(Language.values()).flatMap(language -> {
            var judged = source.asked()
                    .filter(asked ->
                            asked.kind().isOneOfSeveral() && asked.right().size() == 1)
                    .toList();
            var longest =
                    judged.stream().filter(asked -> isLongest(asked, language)).count();
            return judged.size() >= ENOUGH_TO_JUDGE && 4 * longest > 3L * judged.size()
                    ? Stream.of(source.quiz()
                            .fault(
                                    "questions",
                                    "In " + (language == Language.WELSH ? "Welsh" : "English")
                                            + " the right option is the longest in " + longest + " of " + judged.size()
                                            + " questions, so it can be guessed."))
                    : Stream.<ContentFault>empty();
        });
    }

    private static boolean isLongest(AskedIn asked, Language language) {
        var right = length(asked.right().get(0), language);
        return asked.options().stream()
                .filter(option -> !option.flag("right"))
                .allMatch(option -> length(option, language) < right);
    }

    private static int length(Yaml option, Language language) {
        return Optional.ofNullable(option.at("text").text(language.tag()))
                .map(String::length)
                .orElse(0);
    }

    private static Pattern because(Language language) {
        return language == Language.WELSH ? ACHOS : BECAUSE;
    }
}

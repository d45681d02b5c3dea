package cymru.addo.curriculum;

import cymru.addo.content.ContentFault;
import cymru.addo.content.ContentFiles;
import cymru.addo.content.Yaml;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Questions that stand in no module, held to what the questions of a module are held to. */
public final class LooseQuestions {
    private static final List<Function<ModuleSource, Stream<ContentFault>>> RULES = List.of(
            LooseQuestions::unknownParts,
            FormChecks::missingLanguages,
            FormChecks::wrongKeysInQuestions,
            PageChecks::missingPictures,
            PageChecks::undrawnPictures,
            QuizChecks::wrongKinds,
            QuizChecks::missingAgain,
            QuizChecks::wrongNumberOfOptions,
            QuizChecks::misplacedParts,
            AnswerChecks::wrongNumberOfRight,
            AnswerChecks::wrongTrueFalse,
            AnswerChecks::wrongThreads,
            AnswerChecks::wrongGroups,
            FairnessChecks::missingBecause,
            FairnessChecks::scoldingFeedback,
            FairnessChecks::tellingKeys,
            FairnessChecks::talkOfOthers,
            FairnessChecks::longestIsRight,
            WritingChecks::markup,
            WritingChecks::links,
            WritingChecks::untidiness);
    private static final List<Function<ModuleSource, Stream<ContentFault>>> READING = List.of(
            ReadingChecks::longSentences,
            ReadingChecks::hardToRead,
            ReadingChecks::unlistedWords,
            WritingChecks::unlikeLengths,
            ReadingChecks::misspellings);

    private final ModuleSource source;

    /** @param place what is said to be at fault where no single question is */
    public LooseQuestions(ContentFiles files, String place, Audience audience, List<Yaml> questions) {
        this.source = new ModuleSource(files, place, audience, questions);
    }

    /** What has to be put right. */
    public Stream<ContentFault> faults() {
        return RULES.stream().flatMap(rule -> rule.apply(source));
    }

    /** How hard the words are; left to people, as counting misses most of what helps a reader. */
    public Stream<ContentFault> advice() {
        return READING.stream().flatMap(rule -> rule.apply(source));
    }

    /** The questions that have several right options, or things to put in places: too long for one that stands alone. */
    public Stream<ContentFault> longOnes() {
        return source.asked().filter(asked -> !asked.kind().isOneOfSeveral()).map(asked -> asked.yaml()
                .fault("kind", "A question after a promise has one right option."));
    }

    private static Stream<ContentFault> unknownParts(ModuleSource source) {
        var inQuestions = source.questions().stream().flatMap(question -> Stream.of("key", "critical", "teaches")
                .filter(question::has)
                .map(part -> question.fault(part, "The promise says this; leave it out here.")));
        return Stream.concat(inQuestions, FormChecks.unknownParts(source));
    }
}

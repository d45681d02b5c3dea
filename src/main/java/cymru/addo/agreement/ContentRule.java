package cymru.addo.agreement;

import cymru.addo.content.ContentFault;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the content files are held to, each as a sentence that a teacher who edits them can read. */
enum ContentRule {
    READABLE_FILES("Every file can be read.", CompletenessChecks::unreadableFiles),
    WHOLE("Every band and language has all its words.", CompletenessChecks::missingWords),
    REASONED("Every promise says why.", CompletenessChecks::missingReasons),
    NO_BAND_FORGOTTEN(
            "A promise is written for a band, or is said to be left out there.", CompletenessChecks::forgottenBands),
    BOTH_LANGUAGES("A promise in one language is there in the other.", CompletenessChecks::oneLanguageOnly),
    KEYS("Every promise has one key, the name of its file, and a group.", CompletenessChecks::wrongKeys),
    ASKED("Every promise has a question for each band that meets it.", QuestionChecks::missingQuestions),
    ASKED_FITLY(
            "A question on a promise is as whole and fair as those of the modules.", QuestionChecks::unfitQuestions),
    ASKED_BRIEFLY("A question on a promise has one right option.", QuestionChecks::longQuestions),
    ASKED_WHO_MEETS("There is a question only for a band that meets the promise.", QuestionChecks::needlessQuestions),
    PICTURED("Every promise has a picture, and the picture exists.", CompletenessChecks::missingPictures),
    DESCRIBED("Every picture says what it means in both languages.", CompletenessChecks::undescribedPictures),
    SAFE_DRAWINGS("A drawing draws, and does nothing else.", DrawingChecks::unsafeDrawings),
    READING_AGE("The English of each band reads at the band's age.", ReadingChecks::unfitReadingAge),
    SHORT_SENTENCES("No sentence is longer than its band allows.", ReadingChecks::longSentences),
    LISTED_WORDS("The youngest hear only words from their list.", ReadingChecks::unlistedWords),
    NO_PLACEHOLDER("No placeholder is left.", WritingChecks::placeholders),
    TIDY("There is no markup and no stray space.", WritingChecks::untidiness),
    FIRST_PERSON("A promise says what I do.", WritingChecks::otherPersons),
    LIKE_LENGTHS("Both languages say about as much.", WritingChecks::unlikeLengths),
    EQUAL_ANSWERS("The three answers have equal weight.", WritingChecks::unequalAnswers),
    WELSH_LETTERS("Welsh is written in Welsh letters.", WelshChecks::foreignLetters),
    WELSH_SPELLING("Welsh is spelled as in the dictionary.", WelshChecks::misspellings);

    private final String sentence;
    private final Function<ContentSource, Stream<ContentFault>> faults;

    ContentRule(String sentence, Function<ContentSource, Stream<ContentFault>> faults) {
        this.sentence = sentence;
        this.faults = faults;
    }

    String sentence() {
        return sentence;
    }

    Stream<ContentFault> faultsIn(ContentSource source) {
        return faults.apply(source);
    }
}

package cymru.addo.curriculum;

import cymru.addo.content.ContentFault;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the curriculum's files are held to, each as a sentence that a teacher who edits them can read. */
enum CurriculumRule {
    READABLE_FILES("Every file can be read, and no key stands twice in one place.", CurriculumRule::unreadable),
    WHOLE_MAP("Every module of the map is there, once.", MapChecks::incompleteMap),
    LISTED("Every file is in the list of modules.", MapChecks::unlistedModules),
    HELPLINES("Every helpline has a name, a purpose and a way to reach it.", MapChecks::wrongHelplines),
    KNOWN_PARTS("A file has no part that the format does not know.", each(FormChecks::unknownParts)),
    NAMED("A file is named by its code and its key, and the code fits the band.", each(FormChecks::wrongNames)),
    NUMBERED("A module has a version and its minutes.", each(FormChecks::wrongNumbers)),
    BOTH_LANGUAGES("Everything is said in English and in Welsh.", each(FormChecks::missingLanguages)),
    KEYS("Every page, question, option and group has a key of its own.", each(FormChecks::wrongKeys)),
    OUTCOMES("A module has one to four outcomes.", each(FormChecks::wrongOutcomes)),
    SHORT_LINES("No line of a file has more than 110 letters.", each(FormChecks::longLines)),
    TAGGED("The tags are those of the frameworks.", each(TagChecks::wrongTags)),
    KNOWN_RULES("The promises that are named are the agreement's.", TagChecks::unknownRules),
    FIVE_TO_EIGHT_PAGES("A module has five to eight pages.", each(PageChecks::wrongNumberOfPages)),
    KINDS_OF_PAGES("There are messages, a scenario, and something to do or talk about.", each(PageChecks::wrongKinds)),
    TOLD_LAST("The last page says whom to tell, and no other does.", each(PageChecks::nobodyToTell)),
    KNOWN_HELP("The last page names helplines that exist; band A names none.", PageChecks::wrongHelp),
    TEACHER_NOTES("Every page of band A has a note for the grown-up.", each(PageChecks::missingTeacherNotes)),
    PICTURED("Every page has a picture, and every option of which-picture.", each(PageChecks::missingPictures)),
    DRAWN("Every picture is drawn, in plain shapes.", each(PageChecks::undrawnPictures)),
    NUMBER_OF_QUESTIONS("A quiz has as many questions as its band is asked.", each(QuizChecks::wrongNumberOfQuestions)),
    SCORED("Band A and P1 are not scored; the others are.", each(QuizChecks::wrongScoring)),
    KINDS_OF_QUESTIONS("A band is asked only in the kinds it knows.", each(QuizChecks::wrongKinds)),
    SEVERAL_KINDS("A quiz asks in at least three kinds, for band A and P1 two.", each(QuizChecks::tooFewKinds)),
    TAUGHT("Every question names the page that teaches it.", each(QuizChecks::untaught)),
    ASKED_AGAIN("Every question has other words for a second try, except in band A.", each(QuizChecks::missingAgain)),
    CRITICAL(
            "It is said of every question whether it is critical; about contact, one is.",
            each(QuizChecks::nothingCritical)),
    NUMBER_OF_OPTIONS(
            "A question has as many options as its band and kind ask.", each(QuizChecks::wrongNumberOfOptions)),
    PARTS_OF_KINDS("A question has the parts of its kind and no others.", each(QuizChecks::misplacedParts)),
    RIGHT("As many options are right as the kind asks, and never all.", each(AnswerChecks::wrongNumberOfRight)),
    TRUE_AND_FALSE("In true-false both answers occur.", each(AnswerChecks::wrongTrueFalse)),
    THREADS("In best-reply two to four messages go before.", each(AnswerChecks::wrongThreads)),
    GROUPS("In sort every group exists and is used.", each(AnswerChecks::wrongGroups)),
    BECAUSE("The options of true-false say because.", each(FairnessChecks::missingBecause)),
    KIND_FEEDBACK("Feedback never says wrong.", each(FairnessChecks::scoldingFeedback)),
    QUIET_KEYS("The key of an option does not give it away.", each(FairnessChecks::tellingKeys)),
    OPTIONS_ALONE("No option speaks of the others.", each(FairnessChecks::talkOfOthers)),
    LONGEST_NOT_RIGHT("The right option is not always the longest.", each(FairnessChecks::longestIsRight)),
    NO_MARKUP("There is no HTML and no markup but strong words and lists.", each(WritingChecks::markup)),
    NO_LINKS("There are no links.", each(WritingChecks::links)),
    TIDY("No placeholder, double space or stray stop is left.", each(WritingChecks::untidiness)),
    SHORT_SENTENCES(Weight.ADVICE, "No sentence is longer than its band reads.", each(ReadingChecks::longSentences)),
    READING_AGE(Weight.ADVICE, "The English is not harder than its band reads.", each(ReadingChecks::hardToRead)),
    LISTED_WORDS(Weight.ADVICE, "The youngest hear only words from their list.", each(ReadingChecks::unlistedWords)),
    LIKE_LENGTHS(Weight.ADVICE, "Both languages say about as much.", each(WritingChecks::unlikeLengths)),
    WELSH_SPELLING(Weight.ADVICE, "The Welsh is spelled as in the dictionary.", each(ReadingChecks::misspellings));

    /** A fault keeps a module out; advice leaves it to people. */
    enum Weight {
        FAULT,
        ADVICE
    }

    private final Weight weight;
    private final String sentence;
    private final Function<CurriculumSource, Stream<ContentFault>> faults;

    CurriculumRule(String sentence, Function<CurriculumSource, Stream<ContentFault>> faults) {
        this(Weight.FAULT, sentence, faults);
    }

    CurriculumRule(Weight weight, String sentence, Function<CurriculumSource, Stream<ContentFault>> faults) {
        this.weight = weight;
        this.sentence = sentence;
        this.faults = faults;
    }

    String sentence() {
        return sentence;
    }

    boolean isAdvice() {
        return weight == Weight.ADVICE;
    }

    /** Whether it speaks of a single pack as well as of the whole map; spelling is left to editors with a dictionary. */
    boolean isForPacks() {
        return this != WHOLE_MAP && this != LISTED && this != WELSH_SPELLING;
    }

    Stream<ContentFault> faultsIn(CurriculumSource source) {
        return faults.apply(source);
    }

    private static Function<CurriculumSource, Stream<ContentFault>> each(
            Function<ModuleSource, Stream<ContentFault>> check) {
        return source -> source.modules().stream()
                .filter(module -> module.unreadable().isEmpty())
                .flatMap(check);
    }

    private static Stream<ContentFault> unreadable(CurriculumSource source) {
        return source.unreadable().stream();
    }
}

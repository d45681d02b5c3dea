package cymru.addo.curriculum;

import static java.util.function.Predicate.not;

import cymru.addo.content.ContentFault;
import cymru.addo.content.Readability;
import cymru.addo.content.WelshSpelling;
import cymru.addo.school.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How hard the words are, by counting. This is advice: counting misses most of what helps a reader. */
final class ReadingChecks {
    private static final String BAND_A_WORDS = "words/band-a-en.txt";
    private static final String WELSH_WORDS = "words/cy.txt";
    private static final Pattern NAME = Pattern.compile("(?<![.!?:\"'\\n]\\s{0,3})(?<=\\s)\\p{Lu}[\\p{L}'-]*");
    private static final Pattern WELSH_ENDING = Pattern.compile("'.*$");

    private ReadingChecks() {}

    static Stream<ContentFault> longSentences(ModuleSource source) {
        return source.audience().stream().flatMap(audience -> source.passages()
                .filter(passage -> passage.leaf().isRunning())
                .flatMap(passage -> sentences(passage)
                        .filter(sentence -> words(sentence).size() > audience.longestSentence())
                        .map(sentence -> passage.fault(
                                "A sentence has " + words(sentence).size() + " words, " + audience.longestSentence()
                                        + " is the most here: \"" + begun(sentence) + "\""))));
    }

    static Stream<ContentFault> hardToRead(ModuleSource source) {
        var measured = measured(source, Language.ENGLISH);
        return source
                .audience()
                .filter(audience ->
                        audience != Audience.A && audience.readingAge().isBelow(measured))
                .map(audience -> source.module()
                        .fault(
                                "pages",
                                "The English reads at about age " + range(measured) + "; these learners read at "
                                        + audience.readingAge() + "."))
                .stream();
    }

    static Stream<ContentFault> unlistedWords(ModuleSource source) {
        if (!source.isFor(Audience.A)) {
            return Stream.empty();
        }
        var listed = source.files().words(BAND_A_WORDS);
        var unlisted = wordsWithoutNames(source, Language.ENGLISH)
                .filter(not(listed::contains))
                .collect(Collectors.toCollection(TreeSet::new));
        return unlisted.isEmpty()
                ? Stream.empty()
                : Stream.of(source.module()
                        .fault("pages", "Not on the list of words for the youngest: " + String.join(" ", unlisted)));
    }

    static Stream<ContentFault> misspellings(ModuleSource source) {
        var known = source.files().words(WELSH_WORDS);
        var doubtful = new TreeSet<>(WelshSpelling.doubtful(wordsWithoutNames(source, Language.WELSH)
                .map(word -> WELSH_ENDING.matcher(word).replaceAll(""))
                .filter(not(known::contains))
                .distinct()
                .toList()));
        return doubtful.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        source.module().fault("pages", "Not in the Welsh dictionary: " + String.join(" ", doubtful)));
    }

    static Readability measured(ModuleSource source, Language language) {
        return Readability.of(
                running(source, language).flatMap(ReadingChecks::parts).toList());
    }

    /** The formula is no better than half a year either side. */
    static String range(Readability measured) {
        return String.format(Locale.ROOT, "%.0f to %.0f", measured.readingAge() - 0.5, measured.readingAge() + 0.5);
    }

    private static Stream<Leaf.Passage> running(ModuleSource source, Language language) {
        return source.passages().filter(passage -> passage.leaf().isRunning() && passage.language() == language);
    }

    private static Stream<String> parts(Leaf.Passage passage) {
        return PageText.of(passage.text()).plain().stream();
    }

    private static Stream<String> sentences(Leaf.Passage passage) {
        return parts(passage).flatMap(part -> Readability.sentencesIn(part).stream());
    }

    private static Stream<String> wordsWithoutNames(ModuleSource source, Language language) {
        var names = names(source);
        return running(source, language)
                .flatMap(passage -> words(passage.text()).stream())
                .filter(word -> !names.contains(WELSH_ENDING.matcher(word).replaceAll("")) && !word.matches(".*\\d.*"));
    }

    /** What is written with a capital where no sentence begins. */
    private static Set<String> names(ModuleSource source) {
        return source.passages()
                .flatMap(passage -> NAME.matcher(passage.text()).results())
                .map(found -> WELSH_ENDING
                        .matcher(found.group().toLowerCase(Locale.ROOT))
                        .replaceAll(""))
                .collect(Collectors.toSet());
    }

    private static List<String> words(String text) {
        return Readability.wordsIn(text);
    }

    private static String begun(String sentence) {
        var words = sentence.split("\\s+");
        return Arrays.stream(words).limit(5).collect(Collectors.joining(" ")) + (words.length > 5 ? " ..." : "");
    }
}

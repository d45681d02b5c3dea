package cymru.addo.content;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How hard a text is to read, by counting. The Flesch-Kincaid grade speaks about English only; LIX compares Welsh with
 * Welsh. Counting misses most of what helps a reader, so the numbers advise and people decide.
 */
public record Readability(int words, int sentences, int syllables, int longWords, int longestSentence) {
    private static final int LONG_WORD = 7;
    private static final int HARD_WORD = 3;

    public static Readability of(String text) {
        return of(List.of(text));
    }

    /** Measures texts together; each text ends its last sentence even where no full stop does. */
    public static Readability of(Collection<String> texts) {
        var sentences =
                texts.stream().flatMap(text -> sentencesIn(text).stream()).toList();
        var words = sentences.stream().flatMap(s -> wordsIn(s).stream()).toList();
        return new Readability(
                words.size(),
                sentences.size(),
                words.stream().mapToInt(Syllables::in).sum(),
                (int) words.stream().filter(w -> letters(w) >= LONG_WORD).count(),
                sentences.stream().mapToInt(s -> wordsIn(s).size()).max().orElse(0));
    }

    public static List<String> sentencesIn(String text) {
        return Arrays.stream(text.strip().split("(?<=[.!?][\"'\u2019\u201d)]?)\\s+"))
                .filter(sentence -> !wordsIn(sentence).isEmpty())
                .toList();
    }

    public static List<String> wordsIn(String text) {
        return Arrays.stream(
                        text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').split("[^\\p{L}\\p{M}\\p{N}'-]+"))
                .map(word -> word.replaceAll("^['-]+|['-]+$", ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The English words that most weigh on a reader: of three syllables and more, each once, the longest first. */
    public static List<String> hardWordsIn(Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> wordsIn(text).stream())
                .distinct()
                .filter(word -> Syllables.in(word) >= HARD_WORD)
                .sorted(Comparator.comparingInt(Syllables::in).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    public double wordsPerSentence() {
        return sentences == 0 ? 0 : (double) words / sentences;
    }

    /**
     * The US school grade of an English text.
     *
     * @see <a href="https://apps.dtic.mil/sti/citations/ADA006655">Kincaid and others, 1975</a>
     */
    public double grade() {
        return words == 0 ? 0 : 0.39 * wordsPerSentence() + 11.8 * syllables / words - 15.59;
    }

    /** About the age at which an English text is read with ease, give or take half a year. */
    public double readingAge() {
        return grade() + 5;
    }

    /** Words per sentence, plus the percentage of words of seven letters or more. For comparing Welsh with Welsh. */
    public double lix() {
        return words == 0 ? 0 : wordsPerSentence() + 100.0 * longWords / words;
    }

    private static long letters(String word) {
        return word.codePoints().filter(Character::isLetter).count();
    }
}

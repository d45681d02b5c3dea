package cymru.addo.content;

import java.util.Map;
import java.util.regex.Pattern;

/** Counts the syllables of an English word by its vowels, with the silent endings and the everyday exceptions. */
final class Syllables {
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern VOWEL_AND_ING = Pattern.compile("[aeiouy]ing$");
    private static final Pattern SILENT_ENDING = Pattern.compile(
            "(?:[^aeiouyl]e|[aeiouy]le|[^tdaeiouyl]ed|[aeiouy]led|(?<![cs])[^aeiouysxzcgl]es|[aeiouy]les)$");
    private static final Map<String, Integer> KNOWN = Map.ofEntries(
            Map.entry("ai", 2),
            Map.entry("area", 3),
            Map.entry("careful", 2),
            Map.entry("create", 2),
            Map.entry("employers", 3),
            Map.entry("everyone", 3),
            Map.entry("everything", 3),
            Map.entry("idea", 3),
            Map.entry("ideas", 3),
            Map.entry("lovely", 2),
            Map.entry("material", 4),
            Map.entry("media", 3),
            Map.entry("portfolios", 4),
            Map.entry("quiet", 2),
            Map.entry("really", 2),
            Map.entry("safely", 2),
            Map.entry("science", 2),
            Map.entry("serious", 3),
            Map.entry("society", 4),
            Map.entry("somebody", 3),
            Map.entry("someone", 2),
            Map.entry("something", 2),
            Map.entry("sometimes", 2),
            Map.entry("trial", 2),
            Map.entry("useful", 2),
            Map.entry("username", 3),
            Map.entry("video", 3));

    private Syllables() {}

    static int in(String word) {
        var count = 0;
        for (var part : word.split("-")) {
            var stem = part.replaceAll("'.*$", "");
            count += KNOWN.getOrDefault(stem, counted(stem));
        }
        return Math.max(1, count);
    }

    private static int counted(String word) {
        var vowels = (int) VOWELS.matcher(word).results().count();
        var extra = VOWEL_AND_ING.matcher(word).find() ? 1 : 0;
        var silent = SILENT_ENDING.matcher(word).find() ? 1 : 0;
        return Math.max(1, vowels + extra - silent);
    }
}

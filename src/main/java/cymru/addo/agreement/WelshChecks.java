package cymru.addo.agreement;

import cymru.addo.content.ContentFault;
import cymru.addo.content.Readability;
import cymru.addo.content.WelshSpelling;
import cymru.addo.school.Language;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Welsh is written in Welsh letters and spelled as in the dictionary. Mutations and style still want a reader. */
final class WelshChecks {
    static final String OUR_WORDS = "words/cy.txt";

    /** There is no K, Q, V, X or Z; J came with borrowed words. The circumflex and its rarer fellows stand on vowels. */
    private static final Pattern FOREIGN = Pattern.compile(
            "[^a-zâêîôûŵŷáéíóúẃýàèìòùẁỳäëïöüẅÿ' -]|[kqvxz]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Set<String> ENDINGS = Set.of("n", "r", "i", "u", "m", "th", "ch", "w");

    private WelshChecks() {}

    static Stream<ContentFault> foreignLetters(ContentSource source) {
        return words(source)
                .filter(found -> FOREIGN.matcher(found.word()).find())
                .map(found -> found.fault("has a letter that Welsh does not use"));
    }

    static Stream<ContentFault> misspellings(ContentSource source) {
        var known = source.files().words(OUR_WORDS);
        var doubtful = WelshSpelling.doubtful(words(source)
                .map(Found::stem)
                .filter(stem -> !known.contains(stem))
                .toList());
        return words(source)
                .filter(found -> doubtful.contains(found.stem()) || found.hasUnknownEnding())
                .map(found -> found.fault("is in neither the dictionary nor our own list (" + OUR_WORDS + ")"));
    }

    private static Stream<Found> words(ContentSource source) {
        return source.written()
                .filter(passage -> passage.language() == Language.WELSH)
                .flatMap(passage -> Readability.wordsIn(passage.text()).stream().map(word -> new Found(passage, word)));
    }

    private record Found(Passage passage, String word) {
        /** The word without what leans on it: rwy'n is rwy. */
        String stem() {
            return word.replaceAll("'.*$", "");
        }

        boolean hasUnknownEnding() {
            return word.contains("'") && !ENDINGS.contains(word.substring(word.indexOf('\'') + 1));
        }

        ContentFault fault(String what) {
            return passage.fault("The word \"" + word + "\" " + what + ".");
        }
    }
}

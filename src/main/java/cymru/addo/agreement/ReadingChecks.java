package cymru.addo.agreement;

import cymru.addo.content.ContentFault;
import cymru.addo.content.Readability;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import java.util.Locale;
import java.util.stream.Stream;

/** The words are as easy as the band's readers need them: counted, with the limits of {@link BandTarget}. */
final class ReadingChecks {
    static final String BAND_A_WORDS = "words/band-a-en.txt";

    private ReadingChecks() {}

    static Stream<ContentFault> unfitReadingAge(ContentSource source) {
        return Stream.of(Band.values())
                .filter(band -> measured(source, band, Language.ENGLISH).words() > 0)
                .filter(band -> !BandTarget.of(band).age().fits(measured(source, band, Language.ENGLISH)))
                .map(band -> unfit(band, measured(source, band, Language.ENGLISH)));
    }

    static Stream<ContentFault> longSentences(ContentSource source) {
        return source.written()
                .filter(passage -> passage.band() != null)
                .flatMap(passage -> Readability.sentencesIn(passage.text()).stream()
                        .filter(sentence -> Readability.wordsIn(sentence).size() > limit(passage))
                        .map(sentence -> passage.fault("A sentence here has "
                                + Readability.wordsIn(sentence).size() + " words; " + limit(passage)
                                + " is the most for this band.")));
    }

    static Stream<ContentFault> unlistedWords(ContentSource source) {
        var listed = source.files().words(BAND_A_WORDS);
        return source.written()
                .filter(passage -> passage.isFor(Band.A, Language.ENGLISH))
                .flatMap(passage -> Readability.wordsIn(passage.text()).stream()
                        .filter(word -> !listed.contains(word))
                        .map(word -> passage.fault("\"" + word + "\" is not on the list of words for the youngest ("
                                + BAND_A_WORDS + ").")));
    }

    static Readability measured(ContentSource source, Band band, Language language) {
        return Readability.of(source.written()
                .filter(passage -> passage.isFor(band, language) && passage.isProse())
                .map(Passage::text)
                .toList());
    }

    private static int limit(Passage passage) {
        return BandTarget.of(passage.band()).longestSentence();
    }

    private static ContentFault unfit(Band band, Readability measured) {
        return new ContentFault(
                "agreement/pupils",
                "band " + band + ", English",
                String.format(
                        Locale.ROOT,
                        "The promises read at about age %.1f; this band aims at %s.",
                        measured.readingAge(),
                        BandTarget.of(band).age()));
    }
}

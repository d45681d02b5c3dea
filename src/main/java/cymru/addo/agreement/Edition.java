package cymru.addo.agreement;

import static java.util.Objects.requireNonNull;

import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.school.School;
import cymru.addo.school.SchoolId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The exact wording people are asked to accept, all bands and languages together. Once published it never changes; new
 * wording is a new edition.
 */
public record Edition(
        SchoolId school,
        EditionId id,
        String audience,
        int number,
        LocalDate effectiveFrom,
        AgreementText text,
        String contentHash,
        Publication publication) {
    /** The audience of the pupils' agreement. */
    public static final String PUPILS = "pupils";

    public Edition {
        requireNonNull(school, "school");
        requireNonNull(id, "id");
        requireNonNull(audience, "audience");
        requireNonNull(effectiveFrom, "effectiveFrom");
        requireNonNull(text, "text");
        requireNonNull(contentHash, "contentHash");
        requireNonNull(publication, "publication");
        if (number < 1) throw new IllegalArgumentException("Editions count from one");
    }

    /** The same with other words, to be looked at and never kept. */
    public Edition saying(AgreementText next) {
        return new Edition(school, id, audience, number, effectiveFrom, next, contentHash, publication);
    }

    /** The promises a band meets in this school, in order. */
    public List<Rule> rulesIn(Band band, School of) {
        return text.rulesIn(band, switchedOn(of));
    }

    /** Exactly what a reader of this school meets in a band and language. */
    public WordsShown wordsShown(Band band, Language language, School to) {
        return WordsShown.of(text, band, language, switchedOn(to));
    }

    /** The promises that somebody answered, whatever the school has switched on since; empty where the words are not found. */
    public Optional<List<Rule>> rulesShown(Acceptance answer) {
        return PromisesShown.in(text, answer.band(), answer.language(), answer.wordsHash());
    }

    /** Whether what somebody answered to an earlier edition stands for this one too, in the same school year. */
    public boolean keepsAnswersTo(Edition earlier) {
        return earlier.number >= publication.askedFrom() && earlier.number <= number;
    }

    private static Set<RuleKey> switchedOn(School school) {
        return school.rulesSwitchedOn().stream().map(RuleKey::new).collect(Collectors.toUnmodifiableSet());
    }
}

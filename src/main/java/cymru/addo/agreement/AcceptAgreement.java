package cymru.addo.agreement;

import cymru.addo.school.PlainText;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Somebody answers the agreement: I agree, I have a question, or not yet. Once it is answered here it is kept for good,
 * whatever happens to the machine a moment later.
 */
@Dependent
public class AcceptAgreement {
    /** The longest question somebody can ask. */
    public static final int LONGEST_QUESTION = 500;

    private final Editions editions;
    private final Acceptances acceptances;
    private final Clock clock;

    @Inject
    public AcceptAgreement(Editions editions, Acceptances acceptances, Clock clock) {
        this.editions = editions;
        this.acceptances = acceptances;
        this.clock = clock;
    }

    /** @param wordsHash the hash of the words the page showed */
    public Outcome accept(Reader reader, EditionId edition, String wordsHash) {
        return answer(reader, edition, wordsHash, Decision.AGREED);
    }

    public Outcome notYet(Reader reader, EditionId edition, String wordsHash) {
        return answer(reader, edition, wordsHash, Decision.NOT_YET);
    }

    /** Asks about one promise, or about the whole agreement; the text may be empty. */
    public Outcome ask(Reader reader, EditionId edition, String wordsHash, Optional<RuleKey> rule, String text) {
        if (text != null && text.replace("\r\n", "\n").strip().length() > LONGEST_QUESTION)
            return new Outcome.TooLong();
        var current = editions.current(reader.school().id());
        var refused = refusal(reader, current, edition, wordsHash);
        if (refused.isPresent()) return refused.get();
        if (rule.isPresent() && !meets(reader, current, rule.get())) return new Outcome.NoSuchRule();
        var now = clock.instant();
        var year = reader.school().yearAt(now);
        acceptances.ask(reader, current, year, rule, PlainText.of(text, LONGEST_QUESTION), now);
        return kept(reader, edition, year, false);
    }

    private static boolean meets(Reader reader, Edition edition, RuleKey key) {
        return edition.rulesIn(reader.band(), reader.school()).stream()
                .anyMatch(rule -> rule.key().equals(key));
    }

    private Outcome answer(Reader reader, EditionId edition, String wordsHash, Decision decision) {
        var current = editions.current(reader.school().id());
        var refused = refusal(reader, current, edition, wordsHash);
        if (refused.isPresent()) return refused.get();
        var now = clock.instant();
        var year = reader.school().yearAt(now);
        return kept(reader, edition, year, acceptances.keep(reader, current, year, decision, now));
    }

    private Outcome kept(Reader reader, EditionId edition, SchoolYear year, boolean fresh) {
        var answer = acceptances
                .of(reader.school().id(), reader.person(), edition, year)
                .orElseThrow();
        return fresh || !answer.isAgreed() ? new Outcome.Kept(answer) : new Outcome.AlreadyAgreed(answer);
    }

    private Optional<Outcome> refusal(Reader reader, Edition current, EditionId edition, String wordsHash) {
        var school = reader.school();
        var isCurrent = current.id().equals(edition);
        if (!isCurrent && editions.find(school.id(), edition).isEmpty())
            return Optional.of(new Outcome.NoSuchEdition());
        var isShown = isCurrent
                && current.wordsShown(reader.band(), reader.language(), school)
                        .hash()
                        .equals(wordsHash);
        return isShown ? Optional.empty() : Optional.of(new Outcome.Superseded(current));
    }

    public sealed interface Outcome {
        /** Written down for good. */
        record Kept(Acceptance acceptance) implements Outcome {}

        /** They had agreed before; that stands, and nothing was added. */
        record AlreadyAgreed(Acceptance acceptance) implements Outcome {}

        /** The words have changed since the page was shown: another edition, band or set of promises. Show the current ones. */
        record Superseded(Edition current) implements Outcome {}

        record NoSuchEdition() implements Outcome {}

        /** The reader meets no such promise. */
        record NoSuchRule() implements Outcome {}

        record TooLong() implements Outcome {}
    }
}

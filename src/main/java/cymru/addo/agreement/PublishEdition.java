package cymru.addo.agreement;

import cymru.addo.school.PersonId;
import cymru.addo.school.PlainText;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * A coordinator brings out the next edition of the agreement, and decides whether everybody is asked again or only told. It counts
 * at once and for good: a slip in it is put right by another edition.
 */
@Dependent
public class PublishEdition {
    /** The longest reason for a new edition. */
    public static final int LONGEST_REASON = 500;

    public sealed interface Outcome {
        record Published(Edition edition) implements Outcome {}

        /** Another edition came out meanwhile, which nobody may overwrite unseen. */
        record Overtaken(Edition current) implements Outcome {}

        /** It would say what the current one says. */
        record NothingChanged() implements Outcome {}

        record NoReason() implements Outcome {}
    }

    private final Editions editions;
    private final Clock clock;

    @Inject
    public PublishEdition(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /** @param after the edition that these words were made from */
    public Outcome publish(
            School school, PersonId coordinator, EditionId after, AgreementText text, Weight weight, String reason) {
        var why = PlainText.of(reason, LONGEST_REASON);
        if (why.isEmpty()) return new Outcome.NoReason();
        var current = editions.current(school.id());
        if (!current.id().equals(after)) return new Outcome.Overtaken(current);
        if (ContentHash.of(text).equals(current.contentHash())) return new Outcome.NothingChanged();
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, clock.getZone());
        var kept = editions.publish(NewEdition.after(current, text, weight, why, coordinator, today, now));
        var edition = editions.current(school.id());
        return kept ? new Outcome.Published(edition) : new Outcome.Overtaken(edition);
    }
}

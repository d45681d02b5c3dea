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
 * from the day they say, and for good: a slip in it is put right by another edition.
 */
@Dependent
public class PublishEdition {
    /** The longest reason for a new edition. */
    public static final int LONGEST_REASON = 500;

    /** How far ahead an edition may wait for its day. */
    private static final int FURTHEST_DAYS = 400;

    public sealed interface Outcome {
        record Published(Edition edition) implements Outcome {}

        /** Another edition came out meanwhile, which nobody may overwrite unseen. */
        record Overtaken(Edition current) implements Outcome {}

        /** It would say what the current one says. */
        record NothingChanged() implements Outcome {}

        record NoReason() implements Outcome {}

        /** The day has passed, is far away, or lies before that of an edition which waits for its own. */
        record WrongDay() implements Outcome {}
    }

    private final Editions editions;
    private final Clock clock;

    @Inject
    public PublishEdition(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /** One that counts at once. */
    public Outcome publish(
            School school, PersonId coordinator, EditionId after, AgreementText text, Weight weight, String reason) {
        return publish(school, coordinator, after, text, weight, reason, today(school));
    }

    /**
     * @param after the edition that these words were made from
     * @param from the first day on which it counts, as the school's clocks say
     */
    public Outcome publish(
            School school,
            PersonId coordinator,
            EditionId after,
            AgreementText text,
            Weight weight,
            String reason,
            LocalDate from) {
        var why = PlainText.of(reason, LONGEST_REASON);
        if (why.isEmpty()) return new Outcome.NoReason();
        var current = editions.newest(school.id());
        if (!current.id().equals(after)) return new Outcome.Overtaken(current);
        if (ContentHash.of(text).equals(current.contentHash())) return new Outcome.NothingChanged();
        if (!isADay(school, current, from)) return new Outcome.WrongDay();
        var next = NewEdition.after(current, text, weight, why, coordinator, from, clock.instant());
        var kept = editions.publish(next);
        var edition = editions.newest(school.id());
        return kept ? new Outcome.Published(edition) : new Outcome.Overtaken(edition);
    }

    private boolean isADay(School school, Edition before, LocalDate from) {
        var today = today(school);
        return !from.isBefore(today)
                && !from.isBefore(before.effectiveFrom())
                && !from.isAfter(today.plusDays(FURTHEST_DAYS));
    }

    private LocalDate today(School school) {
        return school.calendar().dayAt(clock.instant());
    }
}

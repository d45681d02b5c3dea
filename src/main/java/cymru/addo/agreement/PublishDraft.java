package cymru.addo.agreement;

import cymru.addo.agreement.PublishEdition.Outcome;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** What coordinators have written becomes the next edition, exactly as whoever publishes it has seen it. */
@Dependent
public class PublishDraft {
    private final Drafts drafts;
    private final Editions editions;
    private final PublishEdition publishing;
    private final Clock clock;

    @Inject
    public PublishDraft(Drafts drafts, Editions editions, PublishEdition publishing, Clock clock) {
        this.drafts = drafts;
        this.editions = editions;
        this.publishing = publishing;
        this.clock = clock;
    }

    /**
     * Empty where something must be put right first.
     *
     * @param after the edition that the page was about
     * @param version of the draft that was on the page
     * @param from the first day on which it counts; empty for at once
     */
    public Optional<Outcome> publish(
            School school,
            PersonId coordinator,
            EditionId after,
            int version,
            Weight weight,
            String reason,
            Optional<LocalDate> from) {
        var current = editions.newest(school.id());
        var draft = drafts.of(school.id());
        if (draft.version() != version) return Optional.of(new Outcome.Overtaken(current));
        if (DraftLint.blocks(draft, current.text(), school.calendar().dayAt(clock.instant()))) return Optional.empty();
        var text = draft.over(current.text());
        var outcome = from.map(day -> publishing.publish(school, coordinator, after, text, weight, reason, day))
                .orElseGet(() -> publishing.publish(school, coordinator, after, text, weight, reason));
        if (outcome instanceof Outcome.Published) drafts.discard(school.id(), version);
        return Optional.of(outcome);
    }
}

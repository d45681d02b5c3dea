package cymru.addo.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Finds what has changed since somebody last agreed, in whatever school year. */
@Dependent
public class ChangesSince {
    private final Editions editions;
    private final Acceptances acceptances;
    private final Clock clock;

    @Inject
    public ChangesSince(Editions editions, Acceptances acceptances, Clock clock) {
        this.editions = editions;
        this.acceptances = acceptances;
        this.clock = clock;
    }

    /**
     * Empty for whoever never agreed, last agreed to this very edition, or read it in another band: to them all of it is new, or none. An
     * agreement to the edition in this school year is what follows, not what was before.
     */
    public Optional<AgreedBefore> before(Reader reader, Edition now) {
        var school = reader.school();
        var year = school.yearAt(clock.instant());
        return acceptances.of(school.id(), reader.person()).stream()
                .filter(Acceptance::isOwnAgreement)
                .filter(answer ->
                        !answer.edition().equals(now.id()) || !answer.year().equals(year))
                .findFirst()
                .filter(answer -> !answer.edition().equals(now.id()) && answer.band() == reader.band())
                .flatMap(answer -> editions.find(school.id(), answer.edition())
                        .filter(before -> before.number() < now.number())
                        .map(before -> since(answer, before, reader, now)));
    }

    private static AgreedBefore since(Acceptance answer, Edition before, Reader reader, Edition now) {
        var met = before.rulesShown(answer).orElseGet(() -> before.rulesIn(reader.band(), reader.school()));
        var changes = EditionChanges.between(
                met, now.rulesIn(reader.band(), reader.school()), reader.band(), reader.language());
        return new AgreedBefore(answer, before, changes, !now.keepsAnswersTo(before));
    }
}

package cymru.addo.visitor;

import cymru.addo.agreement.Audience;
import cymru.addo.school.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the visitor register.
 *
 * @param guest empty for who said no
 * @param lastDay empty for who said no
 * @param eventHash empty for the seconds until its event is linked
 * @param endedAt when they left before it
 */
public record VisitEntry(
        VisitId visit,
        Audience audience,
        int edition,
        Language language,
        boolean agreed,
        boolean onPaper,
        Instant from,
        Optional<LocalDate> lastDay,
        Optional<Instant> endedAt,
        Optional<Guest> guest,
        Optional<String> eventHash) {

    /** Whether it counts on a day, by the school's own calendar. */
    public boolean isGoingOn(LocalDate today) {
        return agreed && endedAt.isEmpty() && !lastDay.orElseThrow().isBefore(today);
    }
}

package cymru.addo.visitor;

import cymru.addo.school.School;
import cymru.addo.school.Schools;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Names of guests are kept for the school year of their last day and one more, and then they go. That there was a visit, which words
 * were agreed to and when, stays in the chain; who it was does not.
 */
@Dependent
public class ForgetGuests {
    private final Schools schools;
    private final Visits visits;
    private final Clock clock;

    @Inject
    ForgetGuests(Schools schools, Visits visits, Clock clock) {
        this.schools = schools;
        this.visits = visits;
        this.clock = clock;
    }

    /** Answers how many went. */
    public int forget() {
        return schools.all().stream()
                .mapToInt(school -> visits.forgetGuests(school.id(), keptSince(school, clock.instant())))
                .sum();
    }

    /** The first day of the school year before this one. */
    static LocalDate keptSince(School school, Instant now) {
        return school.calendar().firstDayOf(new SchoolYear(school.yearAt(now).startsIn() - 1));
    }
}

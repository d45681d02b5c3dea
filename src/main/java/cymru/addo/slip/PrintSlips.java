package cymru.addo.slip;

import cymru.addo.roster.Enrolments;
import cymru.addo.roster.Role;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A teacher prints slips for their own class. Each is good until the school year ends. */
@Dependent
public class PrintSlips {
    private final Enrolments enrolments;
    private final Slips slips;
    private final Clock clock;

    @Inject
    public PrintSlips(Enrolments enrolments, Slips slips, Clock clock) {
        this.enrolments = enrolments;
        this.slips = slips;
        this.clock = clock;
    }

    /** Empty where it is not their class. Who is no pupil of it gets none. */
    public Optional<List<PrintedSlip>> print(
            School school, PersonId staff, ClassGroupId group, Set<PersonId> children) {
        if (!enrolments.isStaffOf(school.id(), staff, group)) return Optional.empty();
        var now = clock.instant();
        var year = school.yearAt(now);
        var ends = school.calendar().beginning(year.next());
        return Optional.of(enrolments.in(school.id(), group).stream()
                .filter(place -> place.active() && place.role() == Role.PUPIL && children.contains(place.person()))
                .map(place -> slips.print(school.id(), place.person(), year, staff, now, ends))
                .toList());
    }
}

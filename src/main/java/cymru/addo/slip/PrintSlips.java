package cymru.addo.slip;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A teacher prints slips for their own class, a coordinator for any. Each is good until the school year ends. */
@Dependent
public class PrintSlips {
    private final PaperReach reach;
    private final Slips slips;
    private final Clock clock;

    @Inject
    public PrintSlips(PaperReach reach, Slips slips, Clock clock) {
        this.reach = reach;
        this.slips = slips;
        this.clock = clock;
    }

    /** Empty where it is not their class. Who is no pupil of it gets none. */
    public Optional<List<PrintedSlip>> print(
            School school, PersonId staff, ClassGroupId group, Set<PersonId> children) {
        if (!reach.isOver(school, staff, group)) return Optional.empty();
        var now = clock.instant();
        var year = school.yearAt(now);
        var ends = school.calendar().beginning(year.next());
        return Optional.of(reach.pupilsOf(school, group).stream()
                .filter(children::contains)
                .map(child -> slips.print(school.id(), child, year, staff, now, ends))
                .toList());
    }
}

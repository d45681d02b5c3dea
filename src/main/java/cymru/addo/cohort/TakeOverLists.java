package cymru.addo.cohort;

import static java.util.stream.Collectors.toSet;

import cymru.addo.roster.Roster;
import cymru.addo.roster.RosterMember;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Takes the lists of the cohorts in use over, as they were read, and lets the bands follow. Each list is one statement and the bands
 * another; whatever a crash leaves undone is done by the next reading, and doing it twice changes nothing.
 */
@Dependent
class TakeOverLists {
    private final Cohorts cohorts;
    private final Roster roster;
    private final Clock clock;

    @Inject
    TakeOverLists(Cohorts cohorts, Roster roster, Clock clock) {
        this.cohorts = cohorts;
        this.roster = roster;
        this.clock = clock;
    }

    /** A cohort that Moodle lists no more, or lists empty, leaves everybody where they are. */
    void take(School school, CohortsSeen seen, boolean wholeSchool, Optional<PersonId> coordinator) {
        for (var cohort : cohorts.of(school.id(), seen.site())) {
            seen.find(cohort.id())
                    .ifPresent(listed -> roster.replace(
                            school,
                            cohort.classGroup(),
                            seen.site(),
                            listed(school, seen.site(), listed, wholeSchool),
                            clock.instant()));
        }
        cohorts.listed(
                school.id(),
                seen.site(),
                seen.cohorts().stream().map(CohortSeen::id).collect(toSet()),
                clock.instant());
        cohorts.settleBands(school.id(), coordinator, clock.instant());
    }

    private List<RosterMember> listed(School school, String site, CohortSeen cohort, boolean wholeSchool) {
        if (wholeSchool) return cohort.members();
        var subjects = cohort.members().stream().map(RosterMember::subject).collect(toSet());
        var known = cohorts.known(school.id(), site, subjects);
        return cohort.members().stream()
                .filter(member -> known.contains(member.subject()))
                .toList();
    }
}

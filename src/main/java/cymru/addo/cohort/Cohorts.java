package cymru.addo.cohort;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The cohorts that a school uses, and the bands that follow from them. */
public interface Cohorts {
    List<Cohort> of(SchoolId school);

    /** Those of the Moodle of this address: another one's numbers say nothing of them. */
    List<Cohort> of(SchoolId school, String site);

    /** By which registration people launch from the Moodle of this address; empty where none does. */
    Optional<String> registration(SchoolId school, String site);

    /** Uses these cohorts and no others from now on. Whoever was in one that is used no more has left it. */
    void use(SchoolId school, List<Use> uses, PersonId coordinator, Instant at);

    /** Notes which of the cohorts in use the Moodle of this address still lists. */
    void listed(SchoolId school, String site, Set<String> ids, Instant at);

    /**
     * Gives everybody the band that the lists of the cohorts say, and none to whom they say two. Each change and its event are one.
     *
     * @param coordinator whose doing it is; empty where a list has changed
     * @return how many changed
     */
    int settleBands(SchoolId school, Optional<PersonId> coordinator, Instant at);

    /** Those of these people of a platform who have ever come in or been listed. */
    Set<String> known(SchoolId school, String site, Set<String> subjects);

    /** Everybody but staff whom the school knows from this Moodle, by their numbers there. */
    Set<Long> accounts(SchoolId school, String site);

    record Use(String cohort, ClassGroupId classGroup, Meaning meaning) {}
}

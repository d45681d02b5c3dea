package cymru.addo.roster;

import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.util.Optional;

/**
 * Which wording somebody reads: their own override, else what the link says, else what Moodle's cohorts say of them, else the band of
 * the class (set, or guessed), else the school's usual one. Nobody is guessed into a band when none of these answers.
 */
public interface BandOfPerson {
    Optional<BandFound> in(SchoolId school, PersonId person, ClassGroupId classGroup);

    /** The band of somebody's class for those who have none of their own: how their pages look, so that nobody can tell. */
    Optional<Band> ofClassmates(SchoolId school, PersonId person, ClassGroupId classGroup);

    /**
     * For somebody who has no place in a class, because the launch names none or they only look in: override, else what the link
     * says, else the class they look into, or the band of all classes they are in, else school.
     */
    Optional<BandFound> withoutPlace(
            SchoolId school, PersonId person, Optional<ClassGroupId> lookingInto, Optional<Band> linkBand);
}

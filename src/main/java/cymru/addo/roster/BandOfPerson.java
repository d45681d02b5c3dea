package cymru.addo.roster;

import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.util.Optional;

/**
 * Which wording somebody reads: their own override, else what the link says, else the band of the class (set, or guessed),
 * else the school's usual one. Nobody is guessed into a band when none of these answers.
 */
public interface BandOfPerson {
    Optional<BandFound> in(SchoolId school, PersonId person, ClassGroupId classGroup);

    /** Where a launch names no class: override, else what the link says, else school. */
    Optional<BandFound> withoutClass(SchoolId school, PersonId person, Optional<Band> linkBand);
}

package cymru.addo.roster;

import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.util.Optional;

/** The bands that staff have set. Each change leaves an event. */
public interface Bands {
    void setForClass(SchoolId school, ClassGroupId classGroup, Band band, PersonId staff);

    void setForPerson(SchoolId school, PersonId person, Optional<Band> band, PersonId staff);
}

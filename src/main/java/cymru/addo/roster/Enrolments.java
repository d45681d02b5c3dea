package cymru.addo.roster;

import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who is in which class. */
public interface Enrolments {
    /** Somebody came in from this class: they are in it, and if they were not, they joined. Remembers what the link said of their band. */
    void enrol(SchoolId school, ClassGroupId classGroup, PersonId person, Role role, Optional<Band> linkBand);

    /**
     * Whoever knows all the classes that somebody is in at a place named others: they have left the rest of those.
     *
     * @param registration the place
     * @param still the classes of it that they are in
     */
    void leaveOthers(SchoolId school, PersonId person, UUID registration, Set<ClassGroupId> still);

    /** Whether somebody is, today, a teacher or assistant of this class. */
    boolean isStaffOf(SchoolId school, PersonId person, ClassGroupId classGroup);

    List<Enrolment> in(SchoolId school, ClassGroupId classGroup);

    List<Enrolment> of(SchoolId school, PersonId person);
}

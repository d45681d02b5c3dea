package cymru.addo.agreement;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.util.List;
import java.util.Optional;

/** The questions that were asked about the agreement. */
public interface Queries {
    /** Of the pupils who are in this class now, the oldest first. */
    List<Query> openIn(SchoolId school, ClassGroupId classGroup);

    List<Query> of(SchoolId school, PersonId person);

    Optional<Query> find(SchoolId school, QueryId id);

    /**
     * Closes an open question of a pupil of this class, with an answer or without.
     *
     * @return false when there is no such open question in the class
     */
    boolean close(SchoolId school, ClassGroupId classGroup, QueryId id, PersonId staff, Optional<String> answer);
}

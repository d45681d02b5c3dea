package cymru.addo.access;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.util.List;
import java.util.Optional;

/** The lists that were made for the network, by number. */
public interface NetworkLists {
    /**
     * @param whole everybody who has access, and everybody who had it and must go; otherwise only what no list before has said
     * @return the number of the new list; empty where there is nothing to say
     */
    Optional<Integer> make(SchoolId school, PersonId by, boolean whole);

    /** The newest first. */
    List<NetworkList> of(SchoolId school);

    List<NetworkList.Line> lines(SchoolId school, int number);
}

package cymru.addo.evidence;

import cymru.addo.school.SchoolId;
import java.util.List;

/** Gives events their place in the chain, soon after they happened. Any number of nodes may do it at once. */
public interface ChainLinker {
    /** Links what has happened since; answers how many. None when another node is at it. */
    int linkTail(SchoolId school);

    /** The schools where something awaits its link. */
    List<SchoolId> schoolsWithTail();
}

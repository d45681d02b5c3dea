package cymru.addo.evidence;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.util.List;

/** The school's memory. One can add to it and read it, and nothing else. */
public interface EventLog {
    /** Keeps the event and answers its number. */
    long append(NewEvent event);

    /** All that concerns one person, oldest first. */
    List<Event> about(SchoolId school, PersonId person);

    /** The whole memory of a school, oldest first. */
    List<Event> of(SchoolId school);
}

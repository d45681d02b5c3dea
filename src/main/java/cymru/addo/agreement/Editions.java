package cymru.addo.agreement;

import cymru.addo.school.SchoolId;
import java.util.List;
import java.util.Optional;

/** The published wordings of a school's agreement. */
public interface Editions {
    /** What pupils are asked to accept now: the newest that counts, on every node from the moment it is published. A school that has published nothing takes the shipped agreement as its first edition. */
    Edition current(SchoolId school);

    /** The one that was published last: the current one, or one that waits for its day. The next one follows it. */
    Edition newest(SchoolId school);

    /** All that have ever counted, the current one first. */
    List<Edition> inForce(SchoolId school);

    Optional<Edition> find(SchoolId school, EditionId id);

    /** Keeps a new edition and its event for good; false, and nothing is kept, where its number is taken. */
    boolean publish(NewEdition edition);
}

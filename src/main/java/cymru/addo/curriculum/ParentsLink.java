package cymru.addo.curriculum;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.util.Optional;

/**
 * The code in the link by which parents of a school open their modules, without an account. It shows nothing of anybody; it is
 * there so that a school decides who gets the link, and can close it.
 */
public interface ParentsLink {
    Optional<String> of(SchoolId school);

    /** Whose it is; empty for what is no code, or is closed. */
    Optional<SchoolId> school(String code);

    /** A new code; the one before opens nothing any more. */
    String make(SchoolId school, PersonId by);

    void close(SchoolId school);
}

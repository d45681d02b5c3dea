package cymru.addo.visitor;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.util.Optional;

/** The code in the link that hangs at reception. It shows nothing of anybody; it says whose visitors they are. */
public interface ReceptionCode {
    Optional<String> of(SchoolId school);

    /** Whose it is; empty for what is no code, or was renewed. */
    Optional<SchoolId> school(String code);

    /** A new code; the one before opens nothing any more. */
    String make(SchoolId school, PersonId by);
}

package cymru.addo.slip;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import java.time.Instant;
import java.util.Optional;

/** The slips of all schools. A code is found without its school being known, since whoever types it has no account. */
public interface Slips {
    /** A slip with a fresh code; slips printed before stay good, for the other parent. */
    PrintedSlip print(SchoolId school, PersonId child, SchoolYear year, PersonId by, Instant at, Instant expiresAt);

    /** Whatever hyphens, spaces and small letters the code was typed with. */
    Optional<Slip> find(String code);
}

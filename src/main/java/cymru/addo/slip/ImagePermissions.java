package cymru.addo.slip;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import java.time.Instant;
import java.util.Optional;

/** What parents permit of pictures; the history of it stands in the events. */
public interface ImagePermissions {
    Optional<ImagePermission> of(SchoolId school, PersonId child, Holder holder);

    /** A question left empty stays as it was answered before. Answers whether anything is new. */
    boolean answer(
            SchoolId school,
            PersonId child,
            Holder holder,
            SchoolYear year,
            Optional<Boolean> mayUse,
            Optional<Boolean> willRespect,
            Optional<PersonId> recordedBy,
            Instant at);

    /** Takes a permission back that was given; answers whether there was one. */
    boolean withdraw(SchoolId school, PersonId child, Holder holder, SchoolYear year, Instant at);
}

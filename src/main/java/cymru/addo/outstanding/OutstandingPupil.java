package cymru.addo.outstanding;

import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A pupil of a class who has not agreed this year.
 *
 * @param since when they joined the class, or when the school year or the edition began, whichever came last
 * @param due the last day on which nobody calls them overdue
 */
public record OutstandingPupil(
        ClassGroupId classGroup,
        String classTitle,
        PersonId person,
        Optional<String> surname,
        Optional<String> forename,
        Optional<Band> band,
        Instant since,
        LocalDate due,
        boolean overdue,
        Reason reason) {}

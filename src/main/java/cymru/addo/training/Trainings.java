package cymru.addo.training;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The log of what staff learned elsewhere. */
public interface Trainings {
    /** Of everybody, the newest first; without what was withdrawn. */
    List<Training> of(SchoolId school);

    TrainingId keep(
            SchoolId school, PersonId person, String title, Optional<String> provider, LocalDate heldOn, PersonId by);

    /** @return false for a line that is not there, or is withdrawn already */
    boolean withdraw(SchoolId school, TrainingId id, PersonId by);
}

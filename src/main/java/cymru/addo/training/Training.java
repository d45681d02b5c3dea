package cymru.addo.training;

import static java.util.Objects.requireNonNull;

import cymru.addo.school.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/** Something a member of staff learned elsewhere: a course, a talk, an induction. */
public record Training(TrainingId id, PersonId person, String title, Optional<String> provider, LocalDate heldOn) {
    public Training {
        requireNonNull(id, "id");
        requireNonNull(person, "person");
        requireNonNull(title, "title");
        requireNonNull(provider, "provider");
        requireNonNull(heldOn, "heldOn");
    }
}

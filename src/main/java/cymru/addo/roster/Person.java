package cymru.addo.roster;

import static java.util.Objects.requireNonNull;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.util.Optional;

/**
 * Somebody whom a platform has sent or listed. Known by issuer and subject alone; named only where the school keeps names.
 *
 * @param seenAsStaff whether they ever came, or were listed, as a teacher or assistant; then they are no pupil, whatever a list says
 */
public record Person(
        SchoolId school,
        PersonId id,
        String issuer,
        String subject,
        Optional<String> surname,
        Optional<String> forename,
        Optional<String> displayName,
        boolean seenAsStaff) {
    public Person {
        requireNonNull(school, "school");
        requireNonNull(id, "id");
        requireNonNull(issuer, "issuer");
        requireNonNull(subject, "subject");
    }

    /** What to call them on a page; empty where the school keeps no names. */
    public Optional<String> name() {
        if (forename.isPresent() && surname.isPresent()) return Optional.of(forename.get() + " " + surname.get());
        return displayName.or(() -> forename).or(() -> surname);
    }

    /** Names nobody, so that no log can. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}

package cymru.addo.agreement;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Words that are about to become an edition.
 *
 * @param publisher the coordinator who decided it; nobody for the agreement that Addo brings along
 */
public record NewEdition(
        SchoolId school,
        int number,
        LocalDate effectiveFrom,
        AgreementText text,
        Publication publication,
        Optional<PersonId> publisher,
        Instant publishedAt) {
    static NewEdition first(SchoolId school, AgreementText text, LocalDate from, Instant at) {
        var publication = new Publication(Weight.MATERIAL, "", 1, from);
        return new NewEdition(school, 1, from, text, publication, Optional.empty(), at);
    }

    /** The edition after another one. A minor one asks from where that one did. */
    static NewEdition after(
            Edition before, AgreementText text, Weight weight, String reason, PersonId by, LocalDate from, Instant at) {
        var number = before.number() + 1;
        var publication = weight == Weight.MATERIAL
                ? new Publication(weight, reason, number, from)
                : new Publication(
                        weight,
                        reason,
                        before.publication().askedFrom(),
                        before.publication().askedSince());
        return new NewEdition(before.school(), number, from, text, publication, Optional.of(by), at);
    }
}

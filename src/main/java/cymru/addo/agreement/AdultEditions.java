package cymru.addo.agreement;

import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The published wordings for adults. A school that has published none asks nobody. */
public interface AdultEditions {
    Optional<AdultEdition> current(SchoolId school, Audience audience);

    Optional<AdultEdition> find(SchoolId school, EditionId id);

    /**
     * Keeps a new edition and its event for good.
     *
     * @param by who decided it; nobody where Addo did for a demonstration
     * @return false, and nothing is kept, where its number is taken
     */
    boolean publish(
            SchoolId school,
            Audience audience,
            int number,
            Map<Language, AdultText> texts,
            Optional<PersonId> by,
            LocalDate from,
            Instant at);
}

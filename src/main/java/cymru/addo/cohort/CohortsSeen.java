package cymru.addo.cohort;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Every cohort of a Moodle, as it was at one moment.
 *
 * @param site the address of the Moodle, by which launches from it name it as well
 */
public record CohortsSeen(String site, List<CohortSeen> cohorts) {
    public CohortsSeen {
        requireNonNull(site, "site");
        cohorts = List.copyOf(cohorts);
    }

    Optional<CohortSeen> find(String id) {
        return cohorts.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}

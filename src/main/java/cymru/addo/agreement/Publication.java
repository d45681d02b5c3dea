package cymru.addo.agreement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * How an edition came out: whether everybody is asked again or only told, and why. What was answered to an earlier edition in the
 * same school year stands, back to the edition that asked last.
 *
 * @param askedFrom the number of the edition that asked last; its own number where it asks itself
 * @param askedSince the day from which that edition counted
 */
public record Publication(Weight weight, String reason, int askedFrom, LocalDate askedSince) {
    public Publication {
        requireNonNull(weight, "weight");
        requireNonNull(reason, "reason");
        requireNonNull(askedSince, "askedSince");
    }

    public boolean asksAgain() {
        return weight == Weight.MATERIAL;
    }
}

package cymru.addo.agreement;

import static java.util.Objects.requireNonNull;

/**
 * What somebody last agreed to, and what has changed since.
 *
 * @param edition the one they agreed to
 * @param asksOnlyChanges whether they are asked because of the changes, and so only about them; in a new school year with nothing
 *     but better words everything is gone through as every year
 */
public record AgreedBefore(Acceptance acceptance, Edition edition, EditionChanges changes, boolean asksOnlyChanges) {
    public AgreedBefore {
        requireNonNull(acceptance, "acceptance");
        requireNonNull(edition, "edition");
        requireNonNull(changes, "changes");
    }
}

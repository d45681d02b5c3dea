package cymru.addo.access;

import cymru.addo.school.PersonId;
import java.time.Instant;

/**
 * A list for whoever looks after the network, made once and never changed.
 *
 * @param whole whether it tells of everybody; otherwise of what is new since the list before
 */
public record NetworkList(int number, boolean whole, Instant madeAt, PersonId madeBy, int additions, int removals) {

    /** Whom to add to the group of those who may, or to remove from it. */
    public record Line(
            PersonId person,
            String subject,
            String classes,
            String audience,
            String decision,
            Instant since,
            String action) {

        /** Names nobody, so that no log can. */
        @Override
        public String toString() {
            return "Line[" + person + " " + action + "]";
        }
    }
}

package cymru.addo.access;

import cymru.addo.school.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * One person's line in the access register.
 *
 * @param name what to call them on a page; empty where the school keeps no names
 * @param classes the titles of their classes, in one line
 * @param reason why it was withdrawn
 * @param talked whether a conversation about the last change is recorded
 */
public record AccessEntry(
        PersonId person,
        Optional<String> name,
        String classes,
        boolean staff,
        AccessState state,
        Optional<Instant> since,
        Optional<PersonId> setBy,
        Optional<WhyWithdrawn> reason,
        boolean talked,
        Optional<String> note) {

    /** Names nobody, so that no log can. */
    @Override
    public String toString() {
        return "AccessEntry[" + person + " " + state + "]";
    }
}

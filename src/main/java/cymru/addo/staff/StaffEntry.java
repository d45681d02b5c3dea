package cymru.addo.staff;

import cymru.addo.agreement.Decision;
import cymru.addo.school.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * How one member of staff stands with their agreement this year.
 *
 * @param name empty where the school keeps no names
 * @param decision empty while nothing was answered
 * @param question what they asked; only while that is their answer
 */
public record StaffEntry(
        PersonId person,
        Optional<String> name,
        Optional<Decision> decision,
        Optional<Instant> decidedAt,
        Optional<String> question) {}

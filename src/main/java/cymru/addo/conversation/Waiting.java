package cymru.addo.conversation;

import cymru.addo.agreement.Decision;
import cymru.addo.school.PersonId;
import java.time.Instant;
import java.util.Optional;

/** Somebody who asked or said not yet, and with whom nobody has handed a talk on. */
public record Waiting(PersonId person, Optional<String> name, String classes, Decision decision, Instant since) {
    /** Names nobody, so that no log can. */
    @Override
    public String toString() {
        return "Waiting[" + person + " " + decision + "]";
    }
}

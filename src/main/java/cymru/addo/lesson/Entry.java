package cymru.addo.lesson;

import cymru.addo.school.PersonId;
import java.time.Instant;
import java.util.Optional;

/** One pupil's line in the register of a lesson. */
public record Entry(PersonId person, Optional<String> name, State state, Optional<Instant> recordedAt) {
    /** Whether they were there, as far as anybody has said. */
    public enum State {
        /** Nobody has said so: it stays outstanding. */
        NOT_RECORDED,
        PRESENT,
        /** Written down by mistake, and corrected. */
        CORRECTED
    }

    public boolean isPresent() {
        return state == State.PRESENT;
    }

    /** Names nobody, so that no log can. */
    @Override
    public String toString() {
        return "Entry[" + person + " " + state + "]";
    }
}

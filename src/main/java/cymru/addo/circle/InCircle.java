package cymru.addo.circle;

import cymru.addo.school.PersonId;
import java.util.Optional;

/** One pupil's line in the register of a Class Circle. */
public record InCircle(PersonId person, Optional<String> name, State state) {
    public enum State {
        /** Nobody has said they were there, and they have not answered: it stays outstanding. */
        OPEN,
        PRESENT,
        /** They have answered for themselves, whatever it was; that stands. */
        OWN_ANSWER
    }

    /** Names nobody, so that no log can. */
    @Override
    public String toString() {
        return "InCircle[" + person + " " + state + "]";
    }
}

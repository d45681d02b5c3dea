package cymru.addo.progress;

import cymru.addo.curriculum.ModuleKey;
import java.time.Instant;
import java.util.Optional;

/**
 * How far one pupil has come with one module. There is no score in it.
 *
 * @param at when it was done, or last worked at
 * @param first what they have to understand first, where that keeps them from it
 */
public record Cell(State state, Optional<Instant> at, Optional<ModuleKey> first) {
    static final Cell NOT_ASKED = new Cell(State.NOT_ASKED, Optional.empty(), Optional.empty());

    /** How far. */
    public enum State {
        DONE,
        /** With the class, as their teacher wrote down. */
        DONE_TOGETHER,
        /** Written down as done with the class, and corrected: it is still to do. */
        CORRECTED,
        BEGUN,
        NOT_BEGUN,
        /** Something else comes first. */
        WAITS,
        NOT_ASKED
    }

    public boolean isDone() {
        return state == State.DONE || state == State.DONE_TOGETHER;
    }

    public boolean isAsked() {
        return state != State.NOT_ASKED;
    }
}

package cymru.addo.curriculum;

import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What each school can choose from. Reading the shipped files takes a second or two: it happens once, when somebody first
 * asks, or before that when a quiet moment is used for it.
 */
@ApplicationScoped
public class Curricula {
    private volatile Curriculum shipped;

    public Curriculum of(SchoolId school) {
        return shipped();
    }

    /** Reads now what would be read later, so that nobody waits for it. */
    public void makeReady() {
        shipped();
    }

    private Curriculum shipped() {
        if (shipped == null) read();
        return shipped;
    }

    private synchronized void read() {
        if (shipped == null) shipped = Curriculum.shipped();
    }
}

package cymru.addo.vle;

import cymru.addo.school.SchoolId;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** The launches of the last months, by school: for whoever has to find out why one was refused. */
public interface LaunchLog {
    int AT_A_TIME = 500;

    /** Several at once, as they were noted. Those whose platform is not registered any more are left out. */
    void keep(List<LaunchNote> notes);

    /**
     * The latest first.
     *
     * @param before only those older than this line; 0 for the newest
     */
    List<Line> of(SchoolId school, Which which, long before, int most);

    /** All of them, the latest first, some hundreds in memory at a time. */
    default void each(SchoolId school, Which which, Consumer<Line> reader) {
        for (var some = of(school, which, 0, AT_A_TIME); !some.isEmpty(); ) {
            some.forEach(reader);
            some = of(school, which, some.get(some.size() - 1).number(), AT_A_TIME);
        }
    }

    /** Forgets what is older. */
    int sweep(Instant before);

    /** All of them, or only those that did not come in. */
    enum Which {
        ALL,
        NOT_LET_IN
    }

    /** @param number the later, the higher */
    record Line(long number, String issuer, String clientId, LaunchNote note) {}
}

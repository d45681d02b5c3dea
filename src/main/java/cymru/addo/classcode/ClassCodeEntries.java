package cymru.addo.classcode;

import java.time.Instant;

/** Who came in by a class code, for as long as somebody may want to know: what they answered says by itself how they came. */
public interface ClassCodeEntries {
    /** Forgets those who came before; answers how many. */
    int sweep(Instant before);
}

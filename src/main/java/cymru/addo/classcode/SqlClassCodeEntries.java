package cymru.addo.classcode;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlClassCodeEntries implements ClassCodeEntries {
    private static final String SWEEP = "delete from class_code_entry where came_at < :before";

    private final Jdbi jdbi;

    @Inject
    SqlClassCodeEntries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public int sweep(Instant before) {
        return jdbi.withHandle(
                handle -> handle.createUpdate(SWEEP).bind("before", before).execute());
    }
}

package cymru.addo.vle;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlToolKeyChanges implements ToolKeyChanges {
    private static final String NOTE = """
            insert into event (school_id, kind, actor_id, happened_at, facts)
            values (:school, 'TOOL_KEYS_CHANGED', :by, :now, '{}')
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlToolKeyChanges(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public void note(SchoolId school, PersonId by) {
        jdbi.useHandle(handle -> handle.createUpdate(NOTE)
                .bind("school", school.value())
                .bind("by", by.value())
                .bind("now", clock.instant())
                .execute());
    }
}

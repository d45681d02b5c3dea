package cymru.addo.reminder;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlForgetReminders implements ForgetReminders {
    private static final String REMINDERS = "delete from reminder where ended_at < :before";
    private static final String ROUNDS = """
            delete from reminder_round o
            where o.asked_at < :before
                and not exists (
                    select 1
                    from reminder r
                    where r.school_id = o.school_id and r.round_id = o.id
                )
            """;

    private final Jdbi jdbi;

    @Inject
    SqlForgetReminders(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public int sweep(Instant before) {
        return jdbi.inTransaction(handle -> {
            var forgotten =
                    handle.createUpdate(REMINDERS).bind("before", before).execute();
            handle.createUpdate(ROUNDS).bind("before", before).execute();
            return forgotten;
        });
    }
}

package cymru.addo.outstanding;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlGracePeriods implements GracePeriods {
    private static final String CHOOSE = """
            with chosen as (
                update school
                set grace_days = :days
                where id = :school and grace_days <> :days
                returning id
            )
            insert into event (school_id, kind, actor_id, happened_at, facts)
            select id, 'SETTINGS_CHANGED', :coordinator, :at, jsonb_build_object('grace-days', cast(:days as text))
            from chosen
            """;

    private final Jdbi jdbi;

    @Inject
    SqlGracePeriods(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public int days(SchoolId school) {
        return jdbi.withHandle(handle -> handle.createQuery("select grace_days from school where id = :school")
                .bind("school", school.value())
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public void choose(SchoolId school, int days, PersonId coordinator, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(CHOOSE)
                .bind("school", school.value())
                .bind("days", days)
                .bind("coordinator", coordinator.value())
                .bind("at", at)
                .execute());
    }
}

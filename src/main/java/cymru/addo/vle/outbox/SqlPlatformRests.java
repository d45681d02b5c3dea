package cymru.addo.vle.outbox;

import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlPlatformRests implements PlatformRests {
    /** One failure may be the message's own; from the second on it is the platform's. */
    private static final int FORGIVEN = 1;

    private static final int LONGEST_SECONDS = 600;

    private static final String FAILED = """
            insert into platform_rest (school_id, registration_id, failures, until)
            values (:school, :registration, 1, :until)
            on conflict on constraint platform_rest_once do update
            set failures = platform_rest.failures + 1,
                until = greatest(platform_rest.until, excluded.until,
                    cast(:now as timestamptz) + make_interval(secs => least(:longest, case
                        when platform_rest.failures + 1 <= :forgiven then 0
                        else 5 * power(2, least(platform_rest.failures - :forgiven, 10))
                    end)))
            """;
    private static final String ANSWERED = """
            with rested as (
                delete from platform_rest
                where school_id = :school and registration_id = :registration
                returning failures
            )
            update outbox
            set not_before = :now
            where school_id = :school and registration_id = :registration and state = 'WAITING' and not_before > :now
                and exists (select 1 from rested where failures > :forgiven)
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlPlatformRests(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public void failed(SchoolId school, String registration, Optional<Duration> asked) {
        var now = clock.instant();
        jdbi.useHandle(handle -> handle.createUpdate(FAILED)
                .bind("school", school.value())
                .bind("registration", UUID.fromString(registration))
                .bind("until", now.plus(asked.orElse(Duration.ZERO)))
                .bind("now", now)
                .bind("longest", LONGEST_SECONDS)
                .bind("forgiven", FORGIVEN)
                .execute());
    }

    @Override
    public void answered(SchoolId school, String registration) {
        jdbi.useHandle(handle -> handle.createUpdate(ANSWERED)
                .bind("school", school.value())
                .bind("registration", UUID.fromString(registration))
                .bind("now", clock.instant())
                .bind("forgiven", FORGIVEN)
                .execute());
    }
}

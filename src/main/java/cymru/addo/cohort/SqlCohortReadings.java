package cymru.addo.cohort;

import cymru.addo.cohort.MoodleCohorts.Trouble;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlCohortReadings implements CohortReadings {
    static final Duration FRESH = Duration.ofHours(4);
    /** Far longer than the largest school takes. */
    static final Duration LEASE = Duration.ofMinutes(15);

    private static final String READING = """
            select whole_school, read_at, failed_at, failure
            from cohort_reading
            where school_id = :school
            """;
    private static final String FOLLOW = """
            insert into cohort_reading (school_id, whole_school, due_at)
            values (:school, :wholeSchool, :now)
            on conflict on constraint cohort_reading_once do update
            set whole_school = excluded.whole_school, due_at = excluded.due_at
            """;
    private static final String TAKE = """
            with due as (
                select school_id
                from cohort_reading
                where due_at <= :now and (leased_until is null or leased_until <= :now)
                order by due_at
                limit 1
                for update skip locked
            )
            update cohort_reading r
            set leased_until = :until
            from due
            where r.school_id = due.school_id
            returning r.school_id
            """;
    private static final String SUCCEEDED = """
            update cohort_reading
            set due_at = :due, leased_until = null, read_at = :now, failures = 0, failed_at = null, failure = null
            where school_id = :school
            """;
    private static final String FAILED = """
            update cohort_reading
            set due_at = cast(:now as timestamptz)
                    + make_interval(mins => cast(least(360, 5 * power(2, least(failures, 10))) * :spread as integer)),
                leased_until = null, failures = failures + 1, failed_at = :now, failure = :why
            where school_id = :school
            """;

    private final Jdbi jdbi;
    private final Clock clock;
    private final RandomGenerator random;

    @Inject
    SqlCohortReadings(Jdbi jdbi, Clock clock, SecureRandom random) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public Optional<Reading> of(SchoolId school) {
        return jdbi.withHandle(handle -> handle.createQuery(READING)
                .bind("school", school.value())
                .map((row, context) -> reading(row))
                .findOne());
    }

    @Override
    public void follow(SchoolId school, boolean wholeSchool) {
        jdbi.useHandle(handle -> handle.createUpdate(FOLLOW)
                .bind("school", school.value())
                .bind("wholeSchool", wholeSchool)
                .bind("now", clock.instant())
                .execute());
    }

    @Override
    public Optional<SchoolId> take() {
        var now = clock.instant();
        return jdbi.withHandle(handle -> handle.createQuery(TAKE)
                .bind("now", now)
                .bind("until", now.plus(LEASE))
                .mapTo(UUID.class)
                .findOne()
                .map(SchoolId::new));
    }

    @Override
    public void succeeded(SchoolId school) {
        var now = clock.instant();
        jdbi.useHandle(handle -> handle.createUpdate(SUCCEEDED)
                .bind("school", school.value())
                .bind("now", now)
                .bind("due", now.plusSeconds((long) (FRESH.toSeconds() * spread())))
                .execute());
    }

    @Override
    public void failed(SchoolId school, Trouble why) {
        jdbi.useHandle(handle -> handle.createUpdate(FAILED)
                .bind("school", school.value())
                .bind("why", why.name())
                .bind("spread", spread())
                .bind("now", clock.instant())
                .execute());
    }

    /** So that the schools of a server are not all read at the same moment. */
    private double spread() {
        return 0.9 + random.nextDouble() * 0.2;
    }

    private static Reading reading(ResultSet row) throws SQLException {
        return new Reading(
                row.getBoolean("whole_school"),
                moment(row, "read_at"),
                moment(row, "failed_at"),
                Optional.ofNullable(row.getString("failure")).map(Trouble::valueOf));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}

package cymru.addo.vle;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PlainText;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
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
class SqlRosterRefreshings implements RosterRefreshings {
    static final Duration FRESH = Duration.ofHours(6);
    /** Far longer than the longest list takes. */
    static final Duration LEASE = Duration.ofMinutes(15);
    /** Nobody reads the lists of last year's courses. */
    private static final Duration IN_USE = Duration.ofDays(30);

    private static final int LONGEST_REASON = 200;

    private static final String READING = """
            select roster_read_at, roster_whole_at, differences_url, roster_failed_at, roster_failure
            from class_group
            where school_id = :school and id = :class
            """;
    private static final String TAKE = """
            with due as (
                select c.school_id, c.id
                from class_group c
                where c.membership_url is not null
                    and (c.roster_due_at is null or c.roster_due_at <= :now)
                    and (c.roster_leased_until is null or c.roster_leased_until <= :now)
                    and not exists (
                        select 1
                        from registration g
                        where g.school_id = c.school_id and g.id = c.registration_id and g.retired_at is not null
                    )
                    and exists (
                        select 1
                        from enrolment e
                        join person p on p.school_id = e.school_id and p.id = e.person_id
                        where e.school_id = c.school_id and e.class_group_id = c.id and e.active
                            and p.last_seen_at > :usedSince
                    )
                order by c.roster_due_at nulls first
                limit 1
                for update of c skip locked
            )
            update class_group c
            set roster_leased_until = :until
            from due
            where c.school_id = due.school_id and c.id = due.id
            returning c.school_id, c.id
            """;
    private static final String SUCCEEDED = """
            update class_group
            set roster_due_at = :due, roster_leased_until = null, roster_failures = 0, roster_failed_at = null,
                roster_failure = null, differences_url = :differences,
                roster_whole_at = case when :whole then :now else roster_whole_at end
            where school_id = :school and id = :class
            """;
    private static final String FAILED = """
            update class_group
            set roster_due_at = cast(:now as timestamptz)
                    + make_interval(mins => cast(least(360, 5 * power(2, least(roster_failures, 10))) * :spread as integer)),
                roster_leased_until = null, roster_failures = roster_failures + 1, roster_failed_at = :now,
                roster_failure = :reason
            where school_id = :school and id = :class
            """;

    private final Jdbi jdbi;
    private final Clock clock;
    private final RandomGenerator random;

    @Inject
    SqlRosterRefreshings(Jdbi jdbi, Clock clock, SecureRandom random) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public Reading of(SchoolId school, ClassGroupId classGroup) {
        return jdbi.withHandle(handle -> handle.createQuery(READING)
                .bind("school", school.value())
                .bind("class", classGroup.value())
                .map((row, context) -> reading(row))
                .one());
    }

    @Override
    public Optional<Due> take() {
        var now = clock.instant();
        return jdbi.withHandle(handle -> handle.createQuery(TAKE)
                .bind("now", now)
                .bind("until", now.plus(LEASE))
                .bind("usedSince", now.minus(IN_USE))
                .map((row, context) -> new Due(
                        new SchoolId(row.getObject("school_id", UUID.class)),
                        new ClassGroupId(row.getObject("id", UUID.class))))
                .findOne());
    }

    @Override
    public void succeeded(SchoolId school, ClassGroupId classGroup, boolean whole, Optional<URI> differences) {
        var now = clock.instant();
        jdbi.useHandle(handle -> handle.createUpdate(SUCCEEDED)
                .bind("school", school.value())
                .bind("class", classGroup.value())
                .bind("whole", whole)
                .bind("differences", differences.map(URI::toString).orElse(null))
                .bind("now", now)
                .bind("due", now.plusSeconds((long) (FRESH.toSeconds() * spread())))
                .execute());
    }

    @Override
    public void failed(SchoolId school, ClassGroupId classGroup, String reason) {
        jdbi.useHandle(handle -> handle.createUpdate(FAILED)
                .bind("school", school.value())
                .bind("class", classGroup.value())
                .bind("reason", PlainText.lineOrNull(reason, LONGEST_REASON))
                .bind("spread", spread())
                .bind("now", clock.instant())
                .execute());
    }

    /** So that the classes of a school are not all read at the same moment. */
    private double spread() {
        return 0.9 + random.nextDouble() * 0.2;
    }

    private static Reading reading(ResultSet row) throws SQLException {
        return new Reading(
                moment(row, "roster_read_at"),
                moment(row, "roster_whole_at"),
                Optional.ofNullable(row.getString("differences_url")).map(URI::create),
                moment(row, "roster_failed_at"),
                Optional.ofNullable(row.getString("roster_failure")));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}

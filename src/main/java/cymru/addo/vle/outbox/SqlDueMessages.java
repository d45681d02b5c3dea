package cymru.addo.vle.outbox;

import com.nimbusds.jose.util.JSONObjectUtils;
import cymru.addo.school.PersonId;
import cymru.addo.school.PlainText;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Taking and giving back are one statement each: no transaction is open while a platform is asked. */
@Dependent
class SqlDueMessages implements DueMessages {
    /** Far longer than a message takes, its token and a lost gradebook column included. */
    static final Duration LEASE = Duration.ofMinutes(3);
    /** One platform that hangs must not keep every worker waiting. */
    private static final int MOST_AT_ONE_PLATFORM = 2;

    private static final int LONGEST_REASON = 200;

    private static final String TAKE = """
            with due as (
                select o.school_id, o.id
                from outbox o
                where o.state = 'WAITING' and o.not_before <= :now
                    and (o.leased_until is null or o.leased_until <= :now)
                    and not exists (
                        select 1
                        from outbox other
                        where other.school_id = o.school_id and other.lane = o.lane and other.state = 'WAITING'
                            and (other.id < o.id or other.leased_until > :now)
                    )
                    and not exists (
                        select 1
                        from platform_rest r
                        where r.school_id = o.school_id and r.registration_id = o.registration_id and r.until > :now
                    )
                    and not exists (
                        select 1
                        from registration g
                        where g.school_id = o.school_id and g.id = o.registration_id and g.retired_at is not null
                    )
                    and :most > (
                        select count(*)
                        from outbox busy
                        where busy.school_id = o.school_id and busy.registration_id = o.registration_id
                            and busy.state = 'WAITING' and busy.lease is not null and busy.leased_until > :now
                    )
                order by o.not_before, o.id
                limit 1
                for update of o skip locked
            )
            update outbox o
            set lease = :lease, leased_until = :until, tries = o.tries + 1, stamp_tries = o.stamp_tries + 1,
                stamped_at = coalesce(o.stamped_at, greatest(date_trunc('milliseconds', o.happened_at), (
                    select max(earlier.stamped_at) + interval '1 second'
                    from outbox earlier
                    where earlier.school_id = o.school_id and earlier.lane = o.lane
                )))
            from due
            where o.school_id = due.school_id and o.id = due.id
            returning o.school_id, o.id, o.lease, o.kind, o.registration_id, o.deployment_id, o.assignment_link_id,
                o.person_id, o.body, o.stamped_at, o.tries, o.stamp_tries
            """;
    private static final String OURS = """
            where school_id = :school and id = :id and lease = :lease and state = 'WAITING'
            """;
    private static final String SENT = """
            with arrived as (
                update outbox
                set state = 'SENT', ended_at = :now, lease = null, leased_until = null, last_error = null
            """ + OURS + """
                returning school_id, id, lane, kind
            )
            update outbox o
            set state = 'OVERTAKEN', ended_at = :now
            from arrived
            where o.school_id = arrived.school_id and o.lane = arrived.lane and o.id < arrived.id
                and o.state in ('WAITING', 'PARKED') and arrived.kind in ('SCORE', 'EULA_RESET')
            """;
    private static final String LATER = """
            update outbox
            set not_before = :notBefore, last_error = :reason, lease = null, leased_until = null
            """ + OURS;
    private static final String DATE_ANEW = """
            update outbox
            set not_before = :notBefore, last_error = :reason, lease = null, leased_until = null, stamp_tries = 0,
                stamped_at = greatest(date_trunc('milliseconds', cast(:now as timestamptz)), (
                    select max(l.stamped_at) + interval '1 second'
                    from outbox l
                    where l.school_id = outbox.school_id and l.lane = outbox.lane
                ))
            """ + OURS;
    private static final String PARK = """
            update outbox
            set state = 'PARKED', parked_why = :why, last_error = :reason, ended_at = :now, lease = null, leased_until = null
            """ + OURS;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlDueMessages(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public Optional<Message> take() {
        var now = clock.instant();
        return jdbi.withHandle(handle -> handle.createQuery(TAKE)
                .bind("now", now)
                .bind("until", now.plus(LEASE))
                .bind("lease", UUID.randomUUID())
                .bind("most", MOST_AT_ONE_PLATFORM)
                .map((row, context) -> message(row))
                .findOne());
    }

    @Override
    public void sent(Message message) {
        jdbi.useHandle(handle -> ours(handle.createUpdate(SENT), message)
                .bind("now", clock.instant())
                .execute());
    }

    @Override
    public void later(Message message, String reason, Instant notBefore) {
        jdbi.useHandle(handle -> ours(handle.createUpdate(LATER), message)
                .bind("reason", PlainText.lineOrNull(reason, LONGEST_REASON))
                .bind("notBefore", notBefore)
                .execute());
    }

    @Override
    public void dateAnew(Message message, String reason, Instant notBefore) {
        jdbi.useHandle(handle -> ours(handle.createUpdate(DATE_ANEW), message)
                .bind("reason", PlainText.lineOrNull(reason, LONGEST_REASON))
                .bind("notBefore", notBefore)
                .bind("now", clock.instant())
                .execute());
    }

    @Override
    public void park(Message message, WhyParked why, String detail) {
        jdbi.useHandle(handle -> ours(handle.createUpdate(PARK), message)
                .bind("why", why.name())
                .bind("reason", PlainText.lineOrNull(detail, LONGEST_REASON))
                .bind("now", clock.instant())
                .execute());
    }

    private static Update ours(Update update, Message message) {
        return update.bind("school", message.school().value())
                .bind("id", message.id())
                .bind("lease", message.lease());
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                new SchoolId(row.getObject("school_id", UUID.class)),
                row.getLong("id"),
                row.getObject("lease", UUID.class),
                MessageKind.valueOf(row.getString("kind")),
                row.getString("registration_id"),
                row.getString("deployment_id"),
                Optional.ofNullable(row.getObject("assignment_link_id", UUID.class)),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                body(row.getString("body")),
                row.getObject("stamped_at", OffsetDateTime.class).toInstant(),
                row.getInt("tries"),
                row.getInt("stamp_tries"));
    }

    private static Map<String, Object> body(String json) {
        try {
            return JSONObjectUtils.parse(json);
        } catch (ParseException unreadable) {
            throw new IllegalStateException("A message's body is no JSON object", unreadable);
        }
    }
}

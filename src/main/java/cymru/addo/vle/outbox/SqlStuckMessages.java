package cymru.addo.vle.outbox;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Releasing and its event are one statement: there is never one without the other. */
@Dependent
class SqlStuckMessages implements StuckMessages {
    private static final String PARKED = """
            select o.id, o.kind, o.person_id, c.id as class_group_id, coalesce(c.title, '') as class_title,
                t.title as assignment_title, o.parked_why, o.last_error, o.tries, o.happened_at, o.ended_at
            from outbox o
            left join assignment_link l on l.school_id = o.school_id and l.id = o.assignment_link_id
            left join assignment t on t.school_id = l.school_id and t.id = l.assignment_id
            left join class_group c on c.school_id = l.school_id and c.id = l.class_group_id
            where o.school_id = :school and o.state = 'PARKED' and o.id > :after
            order by o.id
            limit :most
            """;
    private static final String WAITING = """
            select count(*) filter (where state = 'WAITING') as waiting,
                count(*) filter (where state = 'PARKED') as parked,
                min(created_at) filter (where state = 'WAITING') as since,
                max(last_error) filter (where state = 'WAITING') as last_error
            from outbox
            where state in ('WAITING', 'PARKED')
            """;
    private static final String RELEASE = """
            with released as (
                update outbox
                set state = 'WAITING', not_before = :now, parked_why = null, tries = 0, stamp_tries = 0, ended_at = null
                where school_id = :school and state = 'PARKED' and id = coalesce(cast(:id as bigint), id)
                returning id
            ), logged as (
                insert into event (school_id, kind, actor_id, happened_at, facts)
                select :school, 'RESULTS_TRIED_AGAIN', :by, :now, jsonb_build_object('messages', cast(count(*) as text))
                from released
                having count(*) > 0
            )
            select count(*)
            from released
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlStuckMessages(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public List<Parked> parked(SchoolId school, long after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(PARKED)
                .bind("school", school.value())
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> parked(row))
                .list());
    }

    @Override
    public Waiting waiting(SchoolId school) {
        return jdbi.withHandle(handle -> handle.createQuery(WAITING + "and school_id = :school")
                .bind("school", school.value())
                .map((row, context) -> new Waiting(
                        row.getLong("waiting"),
                        row.getLong("parked"),
                        since(row),
                        Optional.ofNullable(row.getString("last_error"))))
                .one());
    }

    @Override
    public Counts counts() {
        return jdbi.withHandle(handle -> handle.createQuery(WAITING)
                .map((row, context) -> new Counts(row.getLong("waiting"), row.getLong("parked"), since(row)))
                .one());
    }

    @Override
    public boolean release(SchoolId school, long message, PersonId by) {
        return released(school, message, by) == 1;
    }

    @Override
    public int releaseAll(SchoolId school, PersonId by) {
        return released(school, null, by);
    }

    private int released(SchoolId school, Long message, PersonId by) {
        return jdbi.withHandle(handle -> handle.createQuery(RELEASE)
                .bind("school", school.value())
                .bind("id", message)
                .bind("by", by.value())
                .bind("now", clock.instant())
                .mapTo(Integer.class)
                .one());
    }

    private static Parked parked(ResultSet row) throws SQLException {
        return new Parked(
                row.getLong("id"),
                MessageKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getObject("class_group_id", UUID.class)).map(ClassGroupId::new),
                row.getString("class_title"),
                Optional.ofNullable(row.getString("assignment_title")),
                WhyParked.valueOf(row.getString("parked_why")),
                Optional.ofNullable(row.getString("last_error")).orElse(""),
                row.getInt("tries"),
                moment(row, "happened_at"),
                moment(row, "ended_at"));
    }

    private static Optional<Instant> since(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("since", OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

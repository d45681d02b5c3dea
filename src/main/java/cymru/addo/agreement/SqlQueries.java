package cymru.addo.agreement;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.PlainText;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlQueries implements Queries {
    private static final String QUERY = """
            select q.id, q.person_id, q.edition_id, q.rule_key, q.text, q.asked_at, q.answer, q.closed_at
            from query q
            where q.school_id = :school
            """;
    private static final String IN_CLASS = """
                exists (
                    select 1
                    from roster_entry r
                    where r.school_id = q.school_id and r.person_id = q.person_id
                        and r.class_group_id = :class and r.active and r.pupil
                )
            """;
    private static final String CLOSE = """
            with closed as (
                update query q
                set closed_at = :at, closed_by = :staff, answer = :answer
                where q.school_id = :school and q.id = :id and q.closed_at is null and
            """ + IN_CLASS + """
                returning q.person_id, q.school_year, q.event_id
            )
            insert into event (school_id, kind, person_id, actor_id, school_year, happened_at, facts)
            select :school, 'QUERY_CLOSED', person_id, :staff, school_year, :at,
                jsonb_build_object('question', cast(event_id as text))
            from closed
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlQueries(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public List<Query> openIn(SchoolId school, ClassGroupId classGroup) {
        return jdbi.withHandle(
                handle -> handle.createQuery(QUERY + "and q.closed_at is null and " + IN_CLASS + "order by q.asked_at")
                        .bind("school", school.value())
                        .bind("class", classGroup.value())
                        .map((row, context) -> query(row))
                        .list());
    }

    @Override
    public List<Query> of(SchoolId school, PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery(QUERY + "and q.person_id = :person order by q.asked_at")
                .bind("school", school.value())
                .bind("person", person.value())
                .map((row, context) -> query(row))
                .list());
    }

    @Override
    public Optional<Query> find(SchoolId school, QueryId id) {
        return jdbi.withHandle(handle -> handle.createQuery(QUERY + "and q.id = :id")
                .bind("school", school.value())
                .bind("id", id.value())
                .map((row, context) -> query(row))
                .findOne());
    }

    @Override
    public boolean close(
            SchoolId school, ClassGroupId classGroup, QueryId id, PersonId staff, Optional<String> answer) {
        return jdbi.withHandle(handle -> handle.createUpdate(CLOSE)
                        .bind("school", school.value())
                        .bind("class", classGroup.value())
                        .bind("id", id.value())
                        .bind("staff", staff.value())
                        .bind(
                                "answer",
                                answer.map(words -> PlainText.of(words, 500)).orElse(null))
                        .bind("at", clock.instant())
                        .execute()
                == 1);
    }

    private static Query query(ResultSet row) throws SQLException {
        return new Query(
                new QueryId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new EditionId(row.getObject("edition_id", UUID.class)),
                Optional.ofNullable(row.getString("rule_key")).map(RuleKey::new),
                row.getString("text"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("answer")),
                Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}

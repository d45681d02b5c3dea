package cymru.addo.access;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Who was told last to be in the group is in it, as far as Addo knows: the next list says what has to change. */
@Dependent
class SqlNetworkLists implements NetworkLists {
    private static final String LOCK = "select id from school where id = :school for no key update";
    private static final String MAKE = """
            with told as (
                select distinct on (person_id) person_id, action
                from network_line
                where school_id = :school
                order by person_id, number desc
            ), due as (
                select a.person_id, a.subject, a.classes, case when a.seen_as_staff then 'staff' else 'pupil' end as audience,
                    lower(a.state) as decision, a.since, case when a.state = 'GRANTED' then 'add' else 'remove' end as action
                from access_now a
                left join told t on t.person_id = a.person_id
                where a.school_id = :school and a.state <> 'NOT_GRANTED'
                    and case
                        when a.state = 'GRANTED' then :whole or t.action is distinct from 'add'
                        else t.action = 'add' or :whole and t.action is not null
                    end
            ), made as (
                insert into network_list (school_id, number, whole, made_at, made_by)
                select :school, (select coalesce(max(number), 0) + 1 from network_list where school_id = :school), :whole, :at, :by
                where exists (select 1 from due)
                returning number
            ), kept as (
                insert into network_line (school_id, number, person_id, subject, classes, audience, decision, since, action)
                select :school, made.number, d.person_id, d.subject, d.classes, d.audience, d.decision, d.since, d.action
                from due d
                cross join made
            )
            select number from made
            """;
    private static final String LISTS = """
            select l.number, l.whole, l.made_at, l.made_by, count(*) filter (where n.action = 'add') as additions,
                count(*) filter (where n.action = 'remove') as removals
            from network_list l
            join network_line n on n.school_id = l.school_id and n.number = l.number
            where l.school_id = :school
            group by l.number, l.whole, l.made_at, l.made_by
            order by l.number desc
            """;
    private static final String LINES = """
            select person_id, subject, classes, audience, decision, since, action
            from network_line
            where school_id = :school and number = :number
            order by action, classes, subject, person_id
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlNetworkLists(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public Optional<Integer> make(SchoolId school, PersonId by, boolean whole) {
        return jdbi.inTransaction(handle -> {
            handle.createQuery(LOCK)
                    .bind("school", school.value())
                    .mapTo(UUID.class)
                    .one();
            return handle.createQuery(MAKE)
                    .bind("school", school.value())
                    .bind("by", by.value())
                    .bind("whole", whole)
                    .bind("at", clock.instant())
                    .mapTo(Integer.class)
                    .findOne();
        });
    }

    @Override
    public List<NetworkList> of(SchoolId school) {
        return jdbi.withHandle(handle -> handle.createQuery(LISTS)
                .bind("school", school.value())
                .map((row, context) -> new NetworkList(
                        row.getInt("number"),
                        row.getBoolean("whole"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        new PersonId(row.getObject("made_by", UUID.class)),
                        row.getInt("additions"),
                        row.getInt("removals")))
                .list());
    }

    @Override
    public List<NetworkList.Line> lines(SchoolId school, int number) {
        return jdbi.withHandle(handle -> handle.createQuery(LINES)
                .bind("school", school.value())
                .bind("number", number)
                .map((row, context) -> new NetworkList.Line(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("subject"),
                        row.getString("classes"),
                        row.getString("audience"),
                        row.getString("decision"),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        row.getString("action")))
                .list());
    }
}

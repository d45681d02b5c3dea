package cymru.addo.access;

import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Two who change the same person at once wait for each other at the school's row, so that one of them finds nothing to change. */
@Dependent
class SqlAccessChanges implements AccessChanges {
    private static final String LOCK = "select id from school where id = :school for no key update";
    private static final String MAKE = """
            with allowed as (
                select p.id
                from person p
                left join access_state s on s.school_id = p.school_id and s.person_id = p.id
                where p.school_id = :school and p.id = any (:people) and s.state is not distinct from :from
            ), logged as (
                insert into event (school_id, kind, person_id, actor_id, school_year, happened_at, facts)
                select :school, :kind, id, :by, :year, :at,
                    jsonb_strip_nulls(jsonb_build_object('reason', cast(:reason as text),
                        'talked', case when :talked then 'yes' else 'no' end))
                from allowed
                returning id, person_id
            ), noted as (
                insert into access_note (school_id, event_id, person_id, note)
                select :school, id, person_id, :note
                from logged
                where :note <> ''
            )
            insert into access_state (school_id, person_id, state, since, set_by, reason, talked, event_id)
            select :school, person_id, :to, :at, :by, :reason, :talked, id
            from logged
            on conflict on constraint access_state_once do update
            set state = excluded.state, since = excluded.since, set_by = excluded.set_by, reason = excluded.reason,
                talked = excluded.talked, event_id = excluded.event_id
            """;

    private final Jdbi jdbi;

    @Inject
    SqlAccessChanges(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public int make(School school, Set<PersonId> people, Change change, PersonId by, Instant at) {
        return jdbi.inTransaction(handle -> {
            handle.createQuery(LOCK)
                    .bind("school", school.id().value())
                    .mapTo(UUID.class)
                    .one();
            return handle.createUpdate(MAKE)
                    .bind("school", school.id().value())
                    .bindArray(
                            "people",
                            UUID.class,
                            people.stream().map(PersonId::value).toList())
                    .bind("from", from(change.kind()))
                    .bind("to", change.kind() == Kind.ACCESS_WITHDRAWN ? "WITHDRAWN" : "GRANTED")
                    .bind("kind", change.kind().name())
                    .bind("by", by.value())
                    .bind("year", school.yearAt(at).startsIn())
                    .bind("at", at)
                    .bind("reason", change.reason().map(Enum::name).orElse(null))
                    .bind("talked", change.talked())
                    .bind("note", change.note())
                    .execute();
        });
    }

    private static String from(Kind kind) {
        return switch (kind) {
            case ACCESS_GRANTED -> null;
            case ACCESS_WITHDRAWN -> "GRANTED";
            case ACCESS_REINSTATED -> "WITHDRAWN";
        };
    }
}

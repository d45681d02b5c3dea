package cymru.addo.appointment;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Taking and ending look at the other appointments first, so they lock the school's row in a transaction of their own. */
@Dependent
class SqlAppointments implements Appointments {
    private static final String COORDINATORS = """
            select id, person_id, duty, means, appointed_at
            from appointment
            where school_id = :school and duty = 'COORDINATOR' and ended_at is null
            order by appointed_at, id
            """;
    private static final String IS_COORDINATOR = """
            select exists (
                select 1
                from appointment
                where school_id = :school and person_id = :person and duty = 'COORDINATOR' and ended_at is null
            )
            """;
    private static final String LOGGED = """
            insert into event (school_id, kind, person_id, actor_id, happened_at, facts)
            select :school, 'APPOINTED', person_id, :by, :at, jsonb_build_object('duty', 'COORDINATOR', 'means', means)
            from made
            """;
    private static final String APPOINT = """
            with made as (
                insert into appointment (school_id, person_id, duty, means, appointed_by, appointed_at)
                values (:school, :person, 'COORDINATOR', 'COLLEAGUE', :by, :at)
                on conflict (school_id, person_id, duty) where ended_at is null do nothing
                returning person_id, means
            )
            """ + LOGGED;
    private static final String TAKE = """
            with made as (
                insert into appointment (school_id, person_id, duty, means, appointed_by, appointed_at)
                select :school, :person, 'COORDINATOR', 'ADMINISTRATOR', :by, :at
                where not exists (
                    select 1
                    from appointment
                    where school_id = :school and duty = 'COORDINATOR' and ended_at is null
                )
                returning person_id, means
            )
            """ + LOGGED;
    private static final String REDEEM = """
            with used as (
                update appointment_code
                set used_at = :at, used_by = :person
                where school_id = :school and code_hash = :hash and used_at is null and expires_at > :at
                returning school_id
            ), made as (
                insert into appointment (school_id, person_id, duty, means, appointed_by, appointed_at)
                select school_id, :person, 'COORDINATOR', 'CODE', :by, :at
                from used
                on conflict (school_id, person_id, duty) where ended_at is null do nothing
                returning person_id, means
            )
            """ + LOGGED;
    private static final String END = """
            with made as (
                update appointment a
                set ended_at = :at, ended_by = :by
                where a.school_id = :school and a.id = :appointment and a.ended_at is null
                    and exists (
                        select 1
                        from appointment other
                        where other.school_id = a.school_id and other.duty = a.duty and other.ended_at is null
                            and other.id <> a.id
                    )
                returning person_id, means
            )
            """ + LOGGED.replace("'APPOINTED'", "'APPOINTMENT_ENDED'");
    private static final String LOCK = "select id from school where id = :school for update";

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlAppointments(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public List<Appointment> coordinators(SchoolId school) {
        return jdbi.withHandle(handle -> handle.createQuery(COORDINATORS)
                .bind("school", school.value())
                .map((row, context) -> appointment(row))
                .list());
    }

    @Override
    public boolean isCoordinator(SchoolId school, PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery(IS_COORDINATOR)
                .bind("school", school.value())
                .bind("person", person.value())
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public boolean appoint(SchoolId school, PersonId person, PersonId by) {
        return jdbi.withHandle(handle -> change(handle.createUpdate(APPOINT), school, by)
                        .bind("person", person.value())
                        .execute()
                == 1);
    }

    @Override
    public boolean take(SchoolId school, PersonId administrator) {
        return alone(TAKE, school, administrator, "person", administrator.value());
    }

    @Override
    public boolean redeem(SchoolId school, PersonId person, String code) {
        return jdbi.withHandle(handle -> change(handle.createUpdate(REDEEM), school, person)
                        .bind("person", person.value())
                        .bind("hash", Code.hash(code))
                        .execute()
                == 1);
    }

    @Override
    public boolean end(SchoolId school, AppointmentId id, PersonId by) {
        return alone(END, school, by, "appointment", id.value());
    }

    private boolean alone(String sql, SchoolId school, PersonId by, String name, UUID value) {
        return jdbi.inTransaction(handle -> {
            handle.createQuery(LOCK)
                    .bind("school", school.value())
                    .mapTo(UUID.class)
                    .one();
            return change(handle.createUpdate(sql), school, by)
                            .bind(name, value)
                            .execute()
                    == 1;
        });
    }

    private Update change(Update update, SchoolId school, PersonId by) {
        return update.bind("school", school.value()).bind("by", by.value()).bind("at", clock.instant());
    }

    private static Appointment appointment(ResultSet row) throws SQLException {
        return new Appointment(
                new AppointmentId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                Duty.valueOf(row.getString("duty")),
                Appointment.Means.valueOf(row.getString("means")),
                row.getObject("appointed_at", OffsetDateTime.class).toInstant());
    }
}

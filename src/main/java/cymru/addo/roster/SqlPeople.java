package cymru.addo.roster;

import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlPeople implements People {
    private static final String ARRIVE = """
            insert into person (school_id, issuer, subject, surname, forename, display_name, seen_as_staff,
                first_seen_at, last_seen_at)
            values (:school, :issuer, :subject, :surname, :forename, :displayName, :staff, :at, :at)
            on conflict on constraint person_once do update
            set surname = case when :keepsNames then coalesce(excluded.surname, person.surname) end,
                forename = case when :keepsNames then coalesce(excluded.forename, person.forename) end,
                display_name = case when :keepsNames then coalesce(excluded.display_name, person.display_name) end,
                seen_as_staff = person.seen_as_staff or excluded.seen_as_staff,
                last_seen_at = excluded.last_seen_at
            returning school_id, id, issuer, subject, surname, forename, display_name, seen_as_staff
            """;
    private static final String PERSON = """
            select school_id, id, issuer, subject, surname, forename, display_name, seen_as_staff
            from person
            where school_id = :school
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlPeople(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public Person arrive(School school, Arrival arrival) {
        return jdbi.withHandle(handle -> handle.createQuery(ARRIVE)
                .bind("school", school.id().value())
                .bind("issuer", arrival.issuer())
                .bind("subject", arrival.subject())
                .bind("surname", school.keepsNames() ? arrival.surname() : null)
                .bind("forename", school.keepsNames() ? arrival.forename() : null)
                .bind("displayName", school.keepsNames() ? arrival.displayName() : null)
                .bind("staff", arrival.staff())
                .bind("keepsNames", school.keepsNames())
                .bind("at", clock.instant())
                .map((row, context) -> person(row))
                .one());
    }

    @Override
    public Optional<Person> find(SchoolId school, PersonId id) {
        return jdbi.withHandle(handle -> handle.createQuery(PERSON + "and id = :id")
                .bind("school", school.value())
                .bind("id", id.value())
                .map((row, context) -> person(row))
                .findOne());
    }

    @Override
    public Optional<Person> known(SchoolId school, String issuer, String subject) {
        return jdbi.withHandle(handle -> handle.createQuery(PERSON + "and issuer = :issuer and subject = :subject")
                .bind("school", school.value())
                .bind("issuer", issuer)
                .bind("subject", subject)
                .map((row, context) -> person(row))
                .findOne());
    }

    @Override
    public List<Person> staff(SchoolId school) {
        return jdbi.withHandle(handle -> handle.createQuery(PERSON + "and seen_as_staff order by surname, forename, id")
                .bind("school", school.value())
                .map((row, context) -> person(row))
                .list());
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                new SchoolId(row.getObject("school_id", UUID.class)),
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("issuer"),
                row.getString("subject"),
                Optional.ofNullable(row.getString("surname")),
                Optional.ofNullable(row.getString("forename")),
                Optional.ofNullable(row.getString("display_name")),
                row.getBoolean("seen_as_staff"));
    }
}

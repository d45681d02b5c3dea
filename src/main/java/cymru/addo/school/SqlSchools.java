package cymru.addo.school;

import cymru.addo.year.SchoolCalendar;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.postgresql.util.PSQLException;

@Dependent
class SqlSchools implements Schools {
    private static final String NAME_ONCE = "school_name_once";
    private static final String SCHOOL = """
            select id, name, jurisdiction, year_first_month, year_first_day, zone, default_band, keeps_names,
                array(select rule_key from school_rule where school_id = school.id) as rules,
                array(select audience from checks_switched_off where school_id = school.id) as unchecked
            from school
            """;
    private static final String OPEN = """
            insert into school (name, jurisdiction)
            values (:name, :jurisdiction)
            on conflict on constraint school_name_once do nothing
            """;
    private static final String CHANGE = """
            with changed as (
                update school
                set name = :name, jurisdiction = :jurisdiction, default_band = :band, keeps_names = :keepsNames
                where id = :id
            ), forgotten as (
                update person
                set surname = null, forename = null, display_name = null
                where school_id = :id and not :keepsNames
            ), switched_off as (
                delete from school_rule
                where school_id = :id and rule_key <> all (:rules)
            ), checks_switched_on as (
                delete from checks_switched_off
                where school_id = :id and audience <> all (:unchecked)
            ), unchecked as (
                insert into checks_switched_off (school_id, audience)
                select :id, audience from unnest(:unchecked) as wanted (audience)
                on conflict on constraint checks_switched_off_once do nothing
            )
            insert into school_rule (school_id, rule_key)
            select :id, rule_key from unnest(:rules) as wanted (rule_key)
            on conflict on constraint school_rule_once do nothing
            """;

    private final Jdbi jdbi;

    @Inject
    SqlSchools(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<School> find(SchoolId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SCHOOL + "where id = :id")
                .bind("id", id.value())
                .map((row, context) -> school(row))
                .findOne());
    }

    @Override
    public Optional<School> named(String name) {
        return jdbi.withHandle(handle -> handle.createQuery(SCHOOL + "where name = :name")
                .bind("name", name)
                .map((row, context) -> school(row))
                .findOne());
    }

    @Override
    public List<School> all() {
        return jdbi.withHandle(handle -> handle.createQuery(SCHOOL + "order by name")
                .map((row, context) -> school(row))
                .list());
    }

    @Override
    public School open(String name, Jurisdiction jurisdiction) {
        jdbi.useHandle(handle -> handle.createUpdate(OPEN)
                .bind("name", name)
                .bind("jurisdiction", jurisdiction.name())
                .execute());
        return named(name).orElseThrow();
    }

    @Override
    public boolean change(School school) {
        try {
            write(school);
            return true;
        } catch (UnableToExecuteStatementException refused) {
            if (isNameTaken(refused)) return false;
            throw refused;
        }
    }

    private static boolean isNameTaken(UnableToExecuteStatementException refused) {
        return refused.getCause() instanceof PSQLException postgres
                && postgres.getServerErrorMessage() != null
                && NAME_ONCE.equals(postgres.getServerErrorMessage().getConstraint());
    }

    private void write(School school) {
        jdbi.useHandle(handle -> handle.createUpdate(CHANGE)
                .bind("id", school.id().value())
                .bind("name", school.name())
                .bind("jurisdiction", school.jurisdiction().name())
                .bind("band", school.defaultBand().map(Band::name).orElse(null))
                .bind("keepsNames", school.keepsNames())
                .bindArray("rules", String.class, List.copyOf(school.rulesSwitchedOn()))
                .bindArray("unchecked", String.class, List.copyOf(school.checksSwitchedOff()))
                .execute());
    }

    private static School school(ResultSet row) throws SQLException {
        return new School(
                new SchoolId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Jurisdiction.valueOf(row.getString("jurisdiction")),
                new SchoolCalendar(
                        MonthDay.of(row.getInt("year_first_month"), row.getInt("year_first_day")),
                        ZoneId.of(row.getString("zone"))),
                Optional.ofNullable(row.getString("default_band")).map(Band::valueOf),
                Set.of((String[]) row.getArray("rules").getArray()),
                Set.of((String[]) row.getArray("unchecked").getArray()),
                row.getBoolean("keeps_names"));
    }
}

package cymru.addo.rollover;

import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** A change of several classes, what stood there before and the events of it are one statement. */
@Dependent
class SqlRollovers implements Rollovers {
    private static final String OPEN = """
            insert into event (school_id, kind, actor_id, school_year, happened_at)
            values (:school, 'YEAR_OPENED', :by, :year, :at)
            on conflict (school_id, school_year) where kind = 'YEAR_OPENED' do nothing
            """;
    private static final String OPENED = """
            select actor_id, happened_at
            from event
            where school_id = :school and kind = 'YEAR_OPENED' and school_year = :year
            """;
    private static final String PRINTED =
            "select exists (select 1 from slip where school_id = :school and school_year = :year)";
    private static final String APPLY = """
            with wanted as (
                select * from unnest(:classes, :bands) as w (id, band)
            ), before as (
                select c.id, c.band, c.band_set_at, c.band_from_year, w.band as wanted
                from class_group c
                join wanted w on w.id = c.id
                where c.school_id = :school and c.band is distinct from w.band
                for update of c
            ), made as (
                insert into rollover (school_id, school_year, applied_by, applied_at)
                select :school, :year, :by, :at
                where exists (select 1 from before)
                returning id
            ), kept as (
                insert into rollover_band (school_id, rollover_id, class_group_id, band, band_before, set_at_before,
                    from_year_before)
                select :school, made.id, before.id, before.wanted, before.band, before.band_set_at,
                    before.band_from_year
                from made
                cross join before
            ), changed as (
                update class_group c
                set band = before.wanted, band_set_by = :by, band_set_at = :at, band_from_year = :year
                from before
                where c.school_id = :school and c.id = before.id
                returning c.id, c.band
            )
            insert into event (school_id, kind, actor_id, school_year, happened_at, facts)
            select :school, 'CLASS_BAND_CHANGED', :by, :year, :at, jsonb_build_object('class', id, 'band', band)
            from changed
            """;
    private static final String LAST = """
            select r.id, r.school_year, r.applied_by, r.applied_at,
                (select count(*) from rollover_band b where b.school_id = r.school_id and b.rollover_id = r.id) as classes,
                not exists (
                    select 1
                    from rollover_band b
                    join enrolment e on e.school_id = b.school_id and e.class_group_id = b.class_group_id and e.active
                    join acceptance a on a.school_id = e.school_id and a.person_id = e.person_id
                    where b.school_id = r.school_id and b.rollover_id = r.id and a.school_year >= r.school_year
                        and a.decided_at >= r.applied_at
                ) as undoable
            from rollover r
            where r.school_id = :school and r.school_year = :year and r.undone_at is null
            order by r.applied_at desc
            limit 1
            """;
    private static final String UNDO = "with last as (\n" + LAST + """
            ), undone as (
                update rollover r
                set undone_by = :by, undone_at = :at
                from last
                where r.school_id = :school and r.id = last.id and last.undoable and r.undone_at is null
                returning r.id, r.applied_at
            ), back as (
                update class_group c
                set band = b.band_before, band_set_at = b.set_at_before, band_from_year = b.from_year_before,
                    band_set_by = case when b.band_before is not null then cast(:by as uuid) end
                from undone
                join rollover_band b on b.rollover_id = undone.id
                where b.school_id = :school and c.school_id = :school and c.id = b.class_group_id
                    and c.band = b.band and c.band_set_at = undone.applied_at
                returning c.id, c.band
            ), noted as (
                insert into event (school_id, kind, actor_id, school_year, happened_at, facts)
                select :school, 'CLASS_BAND_CHANGED', :by, :year, :at,
                    jsonb_build_object('class', id, 'band', coalesce(band, ''))
                from back
            )
            select count(*) from undone
            """;

    private final Jdbi jdbi;

    @Inject
    SqlRollovers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean open(SchoolId school, SchoolYear year, PersonId coordinator, Instant at) {
        return jdbi.withHandle(handle -> of(handle.createUpdate(OPEN), school, year)
                        .bind("by", coordinator.value())
                        .bind("at", at)
                        .execute()
                == 1);
    }

    @Override
    public Optional<YearOpened> opened(SchoolId school, SchoolYear year) {
        return jdbi.withHandle(handle -> of(handle.createQuery(OPENED), school, year)
                .map((row, context) -> new YearOpened(person(row, "actor_id"), instant(row, "happened_at")))
                .findOne());
    }

    @Override
    public boolean hasPrintedSlips(SchoolId school, SchoolYear year) {
        return jdbi.withHandle(handle -> of(handle.createQuery(PRINTED), school, year)
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public int apply(
            SchoolId school, SchoolYear year, Map<ClassGroupId, Band> bands, PersonId coordinator, Instant at) {
        var entries = List.copyOf(bands.entrySet());
        return jdbi.withHandle(handle -> of(handle.createUpdate(APPLY), school, year)
                .bindArray(
                        "classes",
                        UUID.class,
                        entries.stream().map(each -> each.getKey().value()).toList())
                .bindArray(
                        "bands",
                        String.class,
                        entries.stream().map(each -> each.getValue().name()).toList())
                .bind("by", coordinator.value())
                .bind("at", at)
                .execute());
    }

    @Override
    public Optional<Rollover> last(SchoolId school, SchoolYear year) {
        return jdbi.withHandle(handle -> of(handle.createQuery(LAST), school, year)
                .map((row, context) -> new Rollover(
                        new SchoolYear(row.getInt("school_year")),
                        person(row, "applied_by"),
                        instant(row, "applied_at"),
                        row.getInt("classes"),
                        row.getBoolean("undoable")))
                .findOne());
    }

    @Override
    public boolean undo(SchoolId school, SchoolYear year, PersonId coordinator, Instant at) {
        return jdbi.withHandle(handle -> of(handle.createQuery(UNDO), school, year)
                        .bind("by", coordinator.value())
                        .bind("at", at)
                        .mapTo(Integer.class)
                        .one()
                == 1);
    }

    private static <S extends SqlStatement<S>> S of(S statement, SchoolId school, SchoolYear year) {
        return statement.bind("school", school.value()).bind("year", year.startsIn());
    }

    private static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

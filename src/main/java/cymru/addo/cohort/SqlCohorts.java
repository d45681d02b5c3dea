package cymru.addo.cohort;

import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlCohorts implements Cohorts {
    private static final String OF = """
            select k.cohort_id, k.class_group_id, c.title, k.year_group, k.band, k.applied_at, k.missing_since, (
                    select count(*)
                    from enrolment e
                    where e.school_id = k.school_id and e.class_group_id = k.class_group_id and e.active
                ) as people
            from cohort k
            join class_group c on c.school_id = k.school_id and c.id = k.class_group_id
            join registration g on g.school_id = c.school_id and g.id = c.registration_id
            where k.school_id = :school and g.issuer = coalesce(:site, g.issuer)
            order by c.title, k.cohort_id
            """;
    private static final String REGISTRATION = """
            select id
            from registration
            where school_id = :school and issuer = :site and retired_at is null
            order by created_at, id
            limit 1
            """;
    private static final String USE = """
            insert into cohort (school_id, cohort_id, class_group_id, year_group, band, applied_by, applied_at)
            values (:school, :cohort, :class, :year, :band, :coordinator, :at)
            on conflict on constraint cohort_once do update
            set class_group_id = excluded.class_group_id, year_group = excluded.year_group, band = excluded.band,
                applied_by = excluded.applied_by, applied_at = excluded.applied_at
            where (cohort.class_group_id, cohort.year_group, cohort.band)
                is distinct from (excluded.class_group_id, excluded.year_group, excluded.band)
            """;
    private static final String USE_NO_OTHERS =
            "delete from cohort where school_id = :school and not (cohort_id = any (:cohorts))";
    /** Also of a cohort that stands for one of another Moodle now. */
    private static final String EMPTY_UNUSED = """
            with gone as (
                update enrolment e
                set active = false, left_at = :at
                from class_group c
                where e.school_id = :school and e.active and c.school_id = e.school_id and c.id = e.class_group_id
                    and c.is_cohort and not exists (
                        select 1
                        from cohort k
                        where k.school_id = c.school_id and k.class_group_id = c.id
                    )
                returning e.person_id, e.class_group_id
            )
            insert into event (school_id, kind, person_id, happened_at, facts)
            select :school, 'LEFT', person_id, :at, jsonb_build_object('class', class_group_id)
            from gone
            """;

    private static final String LISTED = """
            update cohort k
            set missing_since = case when s.is_there then null else coalesce(k.missing_since, :at) end
            from (
                select o.cohort_id, o.cohort_id = any (:cohorts) and g.issuer = :site as is_there
                from cohort o
                join class_group c on c.school_id = o.school_id and c.id = o.class_group_id
                join registration g on g.school_id = c.school_id and g.id = c.registration_id
                where o.school_id = :school
            ) s
            where k.school_id = :school and k.cohort_id = s.cohort_id and (k.missing_since is null) <> s.is_there
            """;
    private static final String SETTLE = """
            with said as (
                select e.person_id, case when count(distinct k.band) = 1 then min(k.band) end as band
                from cohort k
                join enrolment e on e.school_id = k.school_id and e.class_group_id = k.class_group_id
                where k.school_id = :school and k.band is not null and e.active and e.role = 'PUPIL'
                group by e.person_id
            ), moved as (
                insert into moodle_band (school_id, person_id, band, since)
                select :school, said.person_id, said.band, :at
                from said
                where said.band is not null or exists (
                    select 1 from moodle_band b where b.school_id = :school and b.person_id = said.person_id
                )
                order by said.person_id
                on conflict on constraint moodle_band_once do update
                set band = excluded.band, since = excluded.since
                where moodle_band.band is distinct from excluded.band
                returning person_id, band
            ), silent as (
                update moodle_band
                set band = null, since = :at
                where school_id = :school and band is not null and person_id not in (select person_id from said)
                returning person_id, band
            ), logged as (
                insert into event (school_id, kind, person_id, actor_id, happened_at, facts)
                select :school, 'BAND_CHANGED', person_id, cast(:coordinator as uuid), :at,
                    jsonb_build_object('band', coalesce(band, ''), 'source', 'MOODLE')
                from (select person_id, band from moved union all select person_id, band from silent) as changed
                returning id
            )
            select count(*) from logged
            """;
    private static final String KNOWN = """
            select subject
            from person
            where school_id = :school and issuer = :site and subject = any (:subjects)
            """;
    private static final String ACCOUNTS = """
            select cast(subject as bigint)
            from person
            where school_id = :school and issuer = :site and not seen_as_staff and subject ~ '^[0-9]{1,18}$'
            """;

    private final Jdbi jdbi;

    @Inject
    SqlCohorts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Cohort> of(SchoolId school) {
        return of(school, null);
    }

    @Override
    public List<Cohort> of(SchoolId school, String site) {
        return jdbi.withHandle(handle -> handle.createQuery(OF)
                .bind("school", school.value())
                .bind("site", site)
                .map((row, context) -> cohort(row))
                .list());
    }

    @Override
    public Optional<String> registration(SchoolId school, String site) {
        return jdbi.withHandle(handle -> handle.createQuery(REGISTRATION)
                .bind("school", school.value())
                .bind("site", site)
                .mapTo(UUID.class)
                .findOne()
                .map(UUID::toString));
    }

    @Override
    public void use(SchoolId school, List<Use> uses, PersonId coordinator, Instant at) {
        jdbi.useTransaction(handle -> {
            for (var use : uses) use(handle, school, use, coordinator, at);
            handle.createUpdate(USE_NO_OTHERS)
                    .bind("school", school.value())
                    .bindArray(
                            "cohorts",
                            String.class,
                            uses.stream().map(Use::cohort).toList())
                    .execute();
            handle.createUpdate(EMPTY_UNUSED)
                    .bind("school", school.value())
                    .bind("at", at)
                    .execute();
        });
    }

    private static void use(Handle handle, SchoolId school, Use use, PersonId coordinator, Instant at) {
        handle.createUpdate(USE)
                .bind("school", school.value())
                .bind("cohort", use.cohort())
                .bind("class", use.classGroup().value())
                .bind("year", use.meaning().year().orElse(null))
                .bind("band", use.meaning().band().map(Band::name).orElse(null))
                .bind("coordinator", coordinator.value())
                .bind("at", at)
                .execute();
    }

    @Override
    public void listed(SchoolId school, String site, Set<String> ids, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(LISTED)
                .bind("school", school.value())
                .bind("site", site)
                .bindArray("cohorts", String.class, List.copyOf(ids))
                .bind("at", at)
                .execute());
    }

    @Override
    public int settleBands(SchoolId school, Optional<PersonId> coordinator, Instant at) {
        return jdbi.withHandle(handle -> handle.createQuery(SETTLE)
                .bind("school", school.value())
                .bind("coordinator", coordinator.map(PersonId::value).orElse(null))
                .bind("at", at)
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public Set<String> known(SchoolId school, String site, Set<String> subjects) {
        return jdbi.withHandle(handle -> handle.createQuery(KNOWN)
                .bind("school", school.value())
                .bind("site", site)
                .bindArray("subjects", String.class, List.copyOf(subjects))
                .mapTo(String.class)
                .set());
    }

    @Override
    public Set<Long> accounts(SchoolId school, String site) {
        return jdbi.withHandle(handle -> handle.createQuery(ACCOUNTS)
                .bind("school", school.value())
                .bind("site", site)
                .mapTo(Long.class)
                .set());
    }

    private static Cohort cohort(ResultSet row) throws SQLException {
        var band = Optional.ofNullable(row.getString("band")).map(Band::valueOf);
        return new Cohort(
                row.getString("cohort_id"),
                new ClassGroupId(row.getObject("class_group_id", UUID.class)),
                row.getString("title"),
                new Meaning(Optional.ofNullable(row.getObject("year_group", Integer.class)), band),
                row.getObject("applied_at", OffsetDateTime.class).toInstant(),
                row.getInt("people"),
                Optional.ofNullable(row.getObject("missing_since", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}

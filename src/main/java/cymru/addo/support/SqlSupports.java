package cymru.addo.support;

import cymru.addo.roster.KnownName;
import cymru.addo.school.Band;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlSupports implements Supports {
    private static final String SUPPORT = """
            select p.id, p.surname, p.forename, p.display_name, p.band_override, coalesce(u.reason, '') as reason,
                case when u.beside_until >= :at then u.beside_by end as beside,
                (
                    select string_agg(r.class_title, ', ' order by r.class_title)
                    from roster_entry r
                    where r.school_id = p.school_id and r.person_id = p.id and r.active and r.pupil
                ) as classes
            from person p
            left join pupil_support u on u.school_id = p.school_id and u.person_id = p.id
            where p.school_id = :school and exists (
                select 1
                from roster_entry r
                where r.school_id = p.school_id and r.person_id = p.id and r.active and r.pupil
            )
            """;
    private static final String OF_PUPIL = SUPPORT + "and p.id = :pupil";
    private static final String ALL = SUPPORT + """
            and (p.band_override is not null or u.reason <> '' or u.beside_until >= :at)
            order by p.surname, p.forename, p.display_name, p.id
            """;
    private static final String BESIDE = """
            insert into pupil_support (school_id, person_id, beside_by, beside_until)
            values (:school, :pupil, :staff, :until)
            on conflict on constraint pupil_support_once do update
            set beside_by = excluded.beside_by, beside_until = excluded.beside_until
            """;
    private static final String AWAY = """
            update pupil_support
            set beside_by = null, beside_until = null
            where school_id = :school and person_id = :pupil
            """;
    private static final String REASON = """
            insert into pupil_support (school_id, person_id, reason, reason_by, reason_at)
            values (:school, :pupil, :reason, :by, :at)
            on conflict on constraint pupil_support_once do update
            set reason = excluded.reason, reason_by = excluded.reason_by, reason_at = excluded.reason_at
            where pupil_support.reason <> excluded.reason
            """;

    private final Jdbi jdbi;

    @Inject
    SqlSupports(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Support> of(SchoolId school, PersonId pupil, Instant at) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_PUPIL)
                .bind("school", school.value())
                .bind("pupil", pupil.value())
                .bind("at", at)
                .map((row, context) -> support(row))
                .findOne());
    }

    @Override
    public List<Support> all(SchoolId school, Instant at) {
        return jdbi.withHandle(handle -> handle.createQuery(ALL)
                .bind("school", school.value())
                .bind("at", at)
                .map((row, context) -> support(row))
                .list());
    }

    @Override
    public void sitBeside(SchoolId school, PersonId pupil, PersonId staff, Instant until) {
        jdbi.useHandle(handle -> handle.createUpdate(BESIDE)
                .bind("school", school.value())
                .bind("pupil", pupil.value())
                .bind("staff", staff.value())
                .bind("until", until)
                .execute());
    }

    @Override
    public void stepAway(SchoolId school, PersonId pupil) {
        jdbi.useHandle(handle -> handle.createUpdate(AWAY)
                .bind("school", school.value())
                .bind("pupil", pupil.value())
                .execute());
    }

    @Override
    public void keepReason(SchoolId school, PersonId pupil, String reason, PersonId coordinator, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(REASON)
                .bind("school", school.value())
                .bind("pupil", pupil.value())
                .bind("reason", reason)
                .bind("by", coordinator.value())
                .bind("at", at)
                .execute());
    }

    private static Support support(ResultSet row) throws SQLException {
        return new Support(
                new PersonId(row.getObject("id", UUID.class)),
                KnownName.of(row.getString("forename"), row.getString("surname"), row.getString("display_name")),
                Optional.ofNullable(row.getString("classes")).orElse(""),
                Optional.ofNullable(row.getString("band_override")).map(Band::valueOf),
                Optional.ofNullable(row.getObject("beside", UUID.class)).map(PersonId::new),
                row.getString("reason"));
    }
}

package cymru.addo.slip;

import cymru.addo.agreement.Edition;
import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.slip.ChildsParents.Standing;
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
class SqlParentsRegister implements ParentsRegister {
    private static final String ROWS = """
            select r.class_group_id, r.class_title, r.person_id, r.surname,
                coalesce(r.forename, case when r.surname is null then r.display_name end) as forename, r.band,
                coalesce(nullif(concat_ws(' ', r.forename, r.surname), ''), r.display_name) as name,
                case
                    when a.decisions > 1 then 'DISAGREE'
                    when a.decisions = 1 then a.decision
                    when exists (
                        select 1 from parents_not_asked n where n.school_id = r.school_id and n.band = r.band
                    ) then 'NOT_ASKED'
                    else 'NONE'
                end as standing,
                a.decided_at, coalesce(a.on_paper, false) as on_paper, i.may_use, i.will_respect
            from roster_entry r
            left join lateral (
                select count(distinct s.decision) as decisions, min(s.decision) as decision,
                    max(s.decided_at) as decided_at, bool_or(s.recorded_by is not null) as on_paper
                from standing_parent_answer s
                where s.school_id = r.school_id and s.person_id = r.person_id and s.edition_id = :edition
                    and s.school_year = :year
            ) a on true
            left join lateral (
                select bool_and(p.may_use) as may_use, bool_and(p.will_respect) as will_respect
                from image_permission p
                where p.school_id = r.school_id and p.person_id = r.person_id
            ) i on true
            where r.school_id = :school and r.active and r.pupil
                and (cast(:class as uuid) is null or r.class_group_id = cast(:class as uuid))
            order by r.class_title, r.class_group_id, r.surname, r.forename, r.person_id
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlParentsRegister(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public List<ChildsParents> of(School school, Edition edition, Optional<ClassGroupId> classGroup) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS)
                .bind("school", school.id().value())
                .bind("edition", edition.id().value())
                .bind("year", school.yearAt(clock.instant()).startsIn())
                .bind("class", classGroup.map(ClassGroupId::value).orElse(null))
                .map((row, context) -> row(row))
                .list());
    }

    private static ChildsParents row(ResultSet row) throws SQLException {
        return new ChildsParents(
                new ClassGroupId(row.getObject("class_group_id", UUID.class)),
                row.getString("class_title"),
                new PersonId(row.getObject("person_id", UUID.class)),
                Optional.ofNullable(row.getString("surname")),
                Optional.ofNullable(row.getString("forename")),
                Optional.ofNullable(row.getString("name")),
                Optional.ofNullable(row.getString("band")).map(Band::valueOf),
                Standing.valueOf(row.getString("standing")),
                Optional.ofNullable(row.getObject("decided_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getBoolean("on_paper"),
                Optional.ofNullable(row.getObject("may_use", Boolean.class)),
                Optional.ofNullable(row.getObject("will_respect", Boolean.class)));
    }
}

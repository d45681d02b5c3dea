package cymru.addo.rollover;

import cymru.addo.roster.KnownName;
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
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlJoinersAndLeavers implements JoinersAndLeavers {
    private static final String JOINED = """
            select r.class_group_id, r.class_title, r.person_id, r.surname, r.forename, r.display_name, r.joined_at,
                not exists (
                    select 1
                    from enrolment e
                    where e.school_id = r.school_id and e.person_id = r.person_id and e.joined_at < :since and e.active
                ) as new_here,
                (
                    select count(*)
                    from assignment a
                    where a.school_id = r.school_id and a.class_group_id = r.class_group_id and a.kind = 'MODULE'
                        and a.withdrawn_at is null
                        and (not exists (
                            select 1 from assignment_person n where n.school_id = a.school_id and n.assignment_id = a.id
                        ) or exists (
                            select 1
                            from assignment_person n
                            where n.school_id = a.school_id and n.assignment_id = a.id and n.person_id = r.person_id
                        ))
                        and not exists (
                            select 1
                            from completion c
                            where c.school_id = a.school_id and c.assignment_id = a.id and c.person_id = r.person_id
                        )
                ) as open_modules
            from roster_entry r
            where r.school_id = :school and r.active and r.pupil and r.joined_at >= :since
            order by r.class_title, r.class_group_id, r.surname, r.forename, r.person_id
            limit :most
            """;
    private static final String LEFT = """
            select r.class_title, r.person_id, r.surname, r.forename, r.display_name, e.left_at,
                not exists (
                    select 1
                    from enrolment f
                    where f.school_id = r.school_id and f.person_id = r.person_id and f.active
                ) as gone,
                exists (
                    select 1
                    from access_state s
                    where s.school_id = r.school_id and s.person_id = r.person_id
                ) as had_access
            from roster_entry r
            join enrolment e on e.school_id = r.school_id and e.class_group_id = r.class_group_id
                and e.person_id = r.person_id
            where r.school_id = :school and not r.active and r.pupil and e.left_at >= :since
            order by e.left_at desc, r.class_title, r.surname, r.forename, r.person_id
            limit :most
            """;

    private final Jdbi jdbi;

    @Inject
    SqlJoinersAndLeavers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Joiner> joined(SchoolId school, Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery(JOINED)
                .bind("school", school.value())
                .bind("since", since)
                .bind("most", MOST)
                .map((row, context) -> new Joiner(
                        new ClassGroupId(row.getObject("class_group_id", UUID.class)),
                        row.getString("class_title"),
                        person(row),
                        name(row),
                        instant(row, "joined_at"),
                        row.getBoolean("new_here"),
                        row.getInt("open_modules")))
                .list());
    }

    @Override
    public List<Leaver> left(SchoolId school, Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery(LEFT)
                .bind("school", school.value())
                .bind("since", since)
                .bind("most", MOST)
                .map((row, context) -> new Leaver(
                        row.getString("class_title"),
                        person(row),
                        name(row),
                        instant(row, "left_at"),
                        row.getBoolean("gone"),
                        row.getBoolean("had_access")))
                .list());
    }

    private static PersonId person(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("person_id", UUID.class));
    }

    private static Optional<String> name(ResultSet row) throws SQLException {
        return KnownName.of(row.getString("forename"), row.getString("surname"), row.getString("display_name"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

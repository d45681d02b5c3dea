package cymru.addo.course;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlCourseRecord implements CourseRecord {
    private static final String NEWEST = """
            select t.content_key, c.title, e.person_id,
                coalesce(p.forename || ' ' || p.surname, p.display_name, p.forename, p.surname) as name,
                e.state, e.why, e.ended_at
            from course_errand e
            join assignment t on t.school_id = e.school_id and t.id = e.assignment_id
            left join assignment_link l on l.school_id = e.school_id and l.id = e.assignment_link_id
            join class_group c on c.school_id = e.school_id and c.id = coalesce(l.class_group_id, t.class_group_id)
            left join person p on p.school_id = e.school_id and p.id = e.person_id
            where e.school_id = :school
            order by e.ended_at desc nulls first, e.id
            limit :most offset :from
            """;

    private final Jdbi jdbi;

    @Inject
    SqlCourseRecord(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Line> newest(SchoolId school, int from, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(NEWEST)
                .bind("school", school.value())
                .bind("from", from)
                .bind("most", most)
                .map((row, context) -> line(row))
                .list());
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                Optional.ofNullable(row.getString("content_key")),
                row.getString("title"),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getString("name")),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("why")).map(WhyNot::valueOf),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}

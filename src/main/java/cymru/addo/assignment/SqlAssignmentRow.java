package cymru.addo.assignment;

import static java.util.stream.Collectors.toUnmodifiableSet;

import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** How an assignment lies in its table. */
final class SqlAssignmentRow {
    private static final String COLUMNS = """
            school_id, id, class_group_id, kind, content_key, band, due_at, graded, title, required_percent, after_module,
            ask_before, set_by, set_at, copied_from, array(
                select o.person_id
                from assignment_person o
                where o.school_id = assignment.school_id and o.assignment_id = assignment.id
            ) as only_for
            """;
    static final String ASSIGNMENT = "select " + COLUMNS + "from assignment where school_id = :school\n";

    private SqlAssignmentRow() {}

    static Assignment of(ResultSet row) throws SQLException {
        return new Assignment(
                new SchoolId(row.getObject("school_id", UUID.class)),
                new AssignmentId(row.getObject("id", UUID.class)),
                new ClassGroupId(row.getObject("class_group_id", UUID.class)),
                task(row),
                Optional.ofNullable(row.getObject("set_by", UUID.class)).map(PersonId::new),
                row.getObject("set_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("copied_from", UUID.class)).map(AssignmentId::new));
    }

    private static Task task(ResultSet row) throws SQLException {
        return new Task(
                Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("content_key")),
                Optional.ofNullable(row.getString("band")).map(Band::valueOf),
                Optional.ofNullable(row.getObject("due_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getBoolean("graded"),
                Optional.ofNullable(row.getString("title")),
                terms(row));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        var only = (UUID[]) row.getArray("only_for").getArray();
        return new Terms(
                Optional.ofNullable(row.getObject("required_percent", Integer.class)),
                Optional.ofNullable(row.getString("after_module")).map(ModuleKey::new),
                row.getBoolean("ask_before"),
                Stream.of(only).map(PersonId::new).collect(toUnmodifiableSet()));
    }
}

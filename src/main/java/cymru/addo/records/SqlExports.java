package cymru.addo.records;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlExports implements Exports {
    private static final String LOG = """
            insert into export_log (school_id, person_id, what, format, filter, row_count, as_at)
            values (:school, :person, :what, :format, :filter, :rows, :at)
            """;
    private static final String OF_SCHOOL = """
            select person_id, what, format, filter, row_count, as_at
            from export_log
            where school_id = :school
            order by as_at desc
            limit :most
            """;

    private final Jdbi jdbi;

    @Inject
    SqlExports(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void log(SchoolId school, Export export) {
        jdbi.useHandle(handle -> handle.createUpdate(LOG)
                .bind("school", school.value())
                .bind("person", export.by().value())
                .bind("what", export.what())
                .bind("format", export.format().name())
                .bind("filter", export.filter())
                .bind("rows", export.rows())
                .bind("at", export.asAt())
                .execute());
    }

    @Override
    public List<Export> of(SchoolId school, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_SCHOOL)
                .bind("school", school.value())
                .bind("most", most)
                .map((row, context) -> new Export(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("what"),
                        Format.valueOf(row.getString("format")),
                        row.getString("filter"),
                        row.getLong("row_count"),
                        row.getObject("as_at", OffsetDateTime.class).toInstant()))
                .list());
    }
}

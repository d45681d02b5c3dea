package cymru.addo.records;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

@Dependent
class SqlSubjectBundle implements SubjectBundle {
    private static final String COUNT = "select count(*) as many, min(at) as first, max(at) as last from (\n%s) kept";
    private static final String ENTRIES = "select entry from (\n%s) kept order by at";
    private static final String HEAD = """
            select json_build_object('form', 'addo subject bundle 1', 'school', s.name, 'made_at', cast(:now as timestamptz))
            from school s
            where s.id = :school
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlSubjectBundle(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public List<Kept> of(SchoolId school, PersonId person) {
        return jdbi.inTransaction(handle -> SubjectStatements.ALL.entrySet().stream()
                .map(each -> about(handle, COUNT.formatted(each.getValue()), school, person)
                        .map((row, context) -> kept(each.getKey(), row))
                        .one())
                .toList());
    }

    @Override
    public Bundle whole(SchoolId school, PersonId person) {
        return jdbi.inTransaction(handle -> {
            var parts = new ArrayList<String>();
            parts.add("\"bundle\": " + head(handle, school));
            var entries = 0L;
            for (var each : SubjectStatements.ALL.entrySet()) {
                var found = entries(handle, each.getValue(), school, person);
                entries += found.size();
                parts.add("\"" + each.getKey().name().toLowerCase(Locale.ROOT) + "\": " + list(found));
            }
            return new Bundle(plain("{\n" + String.join(",\n", parts) + "\n}\n"), entries);
        });
    }

    private static List<String> entries(Handle handle, String statement, SchoolId school, PersonId person) {
        return about(handle, ENTRIES.formatted(statement), school, person)
                .mapTo(String.class)
                .list();
    }

    /** One entry a line, for whoever reads it without a program. */
    private static String list(List<String> entries) {
        return entries.isEmpty() ? "[]" : "[\n  " + String.join(",\n  ", entries) + "\n]";
    }

    /** What somebody typed begins no tag, whatever opens the file. */
    private static String plain(String json) {
        return json.replace("<", "\\u003c");
    }

    private String head(Handle handle, SchoolId school) {
        return handle.createQuery(HEAD)
                .bind("school", school.value())
                .bind("now", clock.instant())
                .mapTo(String.class)
                .one();
    }

    private static Query about(Handle handle, String sql, SchoolId school, PersonId person) {
        return handle.createQuery(sql).bind("school", school.value()).bind("person", person.value());
    }

    private static Kept kept(Category category, ResultSet row) throws SQLException {
        return new Kept(category, row.getLong("many"), moment(row, "first"), moment(row, "last"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}

package cymru.addo.evidence;

import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** One transaction for each. Who writes meanwhile waits for it, so that no row is counted twice or left out. */
@Dependent
class SqlRebuildProjections implements RebuildProjections {
    private static final String LOCK = "lock table %s in share row exclusive mode";
    private static final String FORGET = "delete from %s where school_id = :school";
    private static final String ROWS = """
            select coalesce(md5(string_agg(cast(t as text), '|' order by cast(t as text))), '')
            from %s t
            where school_id = :school
            """;

    private final Jdbi jdbi;
    private final List<Projection> projections;

    @Inject
    SqlRebuildProjections(Jdbi jdbi, Instance<Projection> projections) {
        this(jdbi, projections.stream().toList());
    }

    SqlRebuildProjections(Jdbi jdbi, List<Projection> projections) {
        this.jdbi = jdbi;
        this.projections = List.copyOf(projections);
    }

    @Override
    public List<Rebuilt> rebuild(SchoolId school) {
        return projections.stream()
                .map(each -> jdbi.inTransaction(handle -> rebuild(handle, each, school)))
                .toList();
    }

    private static Rebuilt rebuild(Handle handle, Projection projection, SchoolId school) {
        handle.execute(LOCK.formatted(String.join(", ", projection.tables())));
        var before = rows(handle, projection, school);
        for (var table : projection.tables()) run(handle, FORGET.formatted(table), school);
        var rows = 0L;
        for (var statement : projection.statements()) rows += run(handle, statement, school);
        return new Rebuilt(projection.tables(), rows, before.equals(rows(handle, projection, school)));
    }

    private static int run(Handle handle, String statement, SchoolId school) {
        return handle.createUpdate(statement).bind("school", school.value()).execute();
    }

    private static List<String> rows(Handle handle, Projection projection, SchoolId school) {
        return projection.tables().stream()
                .map(table -> handle.createQuery(ROWS.formatted(table))
                        .bind("school", school.value())
                        .mapTo(String.class)
                        .one())
                .toList();
    }
}

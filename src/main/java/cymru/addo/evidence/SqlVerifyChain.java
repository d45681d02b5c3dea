package cymru.addo.evidence;

import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlVerifyChain implements VerifyChain {
    private static final String CHAIN = "select l.position, l.previous_hash, l.hash, " + SqlEventRows.COLUMNS + """
            from event_link l
            left join event e on e.school_id = l.school_id and e.id = l.event_id
            where l.school_id = :school
            order by l.position
            """;
    /** Whatever is not linked, whether or not it still stands in the worker's list. */
    private static final String UNLINKED = """
            select count(*)
            from event e
            left join event_link l on l.school_id = e.school_id and l.event_id = e.id
            where e.school_id = :school and l.event_id is null
            """;

    private final Jdbi jdbi;

    @Inject
    SqlVerifyChain(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Outcome verify(SchoolId school) {
        return jdbi.withHandle(handle -> walk(handle, school));
    }

    private static Outcome walk(Handle handle, SchoolId school) {
        var unlinked = handle.createQuery(UNLINKED)
                .bind("school", school.value())
                .mapTo(Long.class)
                .one();
        return handle.createQuery(CHAIN)
                .bind("school", school.value())
                .setFetchSize(500)
                .scanResultSet((rows, context) -> follow(rows.get(), unlinked));
    }

    private static Outcome follow(ResultSet rows, long unlinked) throws SQLException {
        var position = 0L;
        var previous = CanonicalForm.BEGINNING;
        while (rows.next()) {
            position++;
            if (!isSound(rows, position, previous)) return new Outcome.Broken(position);
            previous = rows.getString("hash");
        }
        return new Outcome.Verified(position, unlinked, previous);
    }

    private static boolean isSound(ResultSet row, long position, String previous) throws SQLException {
        return row.getLong("position") == position
                && row.getString("previous_hash").equals(previous)
                && row.getObject("id") != null
                && row.getString("hash").equals(CanonicalForm.hash(previous, SqlEventRows.event(row)));
    }
}

package cymru.addo.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Jdbi;

/** In a transaction, so that a long chain is read piece by piece. */
@Dependent
class SqlChainText implements ChainText {
    private static final int PIECE = 500;
    private static final String CHAIN = "select l.hash, " + SqlEventRows.COLUMNS + """
            from event_link l
            join event e on e.school_id = l.school_id and e.id = l.event_id
            where l.school_id = :school
            order by l.position
            """;

    private final Jdbi jdbi;

    @Inject
    SqlChainText(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void write(SchoolId school, OutputStream to) {
        jdbi.useTransaction(handle -> handle.createQuery(CHAIN)
                .bind("school", school.value())
                .setFetchSize(PIECE)
                .map((row, context) -> text(row))
                .forEach(text -> append(text, to)));
    }

    private static String text(ResultSet row) throws SQLException {
        var text = new StringBuilder(CanonicalForm.of(SqlEventRows.event(row)));
        CanonicalForm.line(text, "hash", row.getString("hash"));
        return text.toString();
    }

    private static void append(String text, OutputStream to) {
        try {
            to.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

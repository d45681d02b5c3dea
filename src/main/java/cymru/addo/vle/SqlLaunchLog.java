package cymru.addo.vle;

import cymru.addo.school.SchoolId;
import cymru.addo.vle.LaunchNote.Outcome;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlLaunchLog implements LaunchLog {
    private static final String KEEP = """
            insert into launch_log (school_id, registration_id, at, deployment_id, message, outcome, passed, failed, reason,
                reference)
            select school_id, id, :at, :deployment, :message, :outcome, :passed, :failed, :reason, :reference
            from registration
            where id = :registration
            """;
    private static final String LINES = """
            select l.id, r.issuer, r.client_id, l.registration_id, l.at, l.deployment_id, l.message, l.outcome, l.passed,
                l.failed, l.reason, l.reference
            from launch_log l
            join registration r on r.school_id = l.school_id and r.id = l.registration_id
            where l.school_id = :school and l.id < :before
            """;
    private static final String NOT_LET_IN = """
            and l.outcome <> 'LET_IN'
            """;
    private static final String LATEST_FIRST = """
            order by l.id desc
            limit :most
            """;
    private static final String SWEEP = """
            delete from launch_log
            where at < :before
            """;

    private final Jdbi jdbi;

    @Inject
    SqlLaunchLog(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void keep(List<LaunchNote> notes) {
        if (notes.isEmpty()) return;
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(KEEP);
            for (var note : notes)
                batch.bind("registration", UUID.fromString(note.registration()))
                        .bind("at", note.at().atOffset(ZoneOffset.UTC))
                        .bind("deployment", note.deployment().orElse(null))
                        .bind("message", note.message().orElse(null))
                        .bind("outcome", note.outcome().name())
                        .bindArray(
                                "passed",
                                String.class,
                                note.passed().<Object[]>map(List::toArray).orElse(null))
                        .bind("failed", note.failed().orElse(null))
                        .bind("reason", note.reason().orElse(null))
                        .bind("reference", note.reference().orElse(null))
                        .add();
            batch.execute();
        });
    }

    @Override
    public List<Line> of(SchoolId school, Which which, long before, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(lines(which))
                .bind("school", school.value())
                .bind("before", before == 0 ? Long.MAX_VALUE : before)
                .bind("most", most)
                .map((row, context) -> line(row))
                .list());
    }

    @Override
    public int sweep(Instant before) {
        return jdbi.withHandle(handle -> handle.createUpdate(SWEEP)
                .bind("before", before.atOffset(ZoneOffset.UTC))
                .execute());
    }

    private static String lines(Which which) {
        return LINES + (which == Which.NOT_LET_IN ? NOT_LET_IN : "") + LATEST_FIRST;
    }

    private static Line line(ResultSet row) throws SQLException {
        var passed = row.getArray("passed");
        return new Line(
                row.getLong("id"),
                row.getString("issuer"),
                row.getString("client_id"),
                new LaunchNote(
                        row.getString("registration_id"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getString("deployment_id")),
                        Optional.ofNullable(row.getString("message")),
                        Outcome.valueOf(row.getString("outcome")),
                        passed == null ? Optional.empty() : Optional.of(List.of((String[]) passed.getArray())),
                        Optional.ofNullable(row.getString("failed")),
                        Optional.ofNullable(row.getString("reason")),
                        Optional.ofNullable(row.getString("reference"))));
    }
}

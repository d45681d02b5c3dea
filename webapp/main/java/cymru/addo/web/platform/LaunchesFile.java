package cymru.addo.web.platform;

import cymru.addo.records.Format;
import cymru.addo.records.Takeaway;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.vle.LaunchChecks;
import cymru.addo.vle.LaunchLog;
import cymru.addo.vle.LaunchLog.Line;
import cymru.addo.vle.LaunchLog.Which;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The launch log as a file: a line for each launch, with the facts that were found true and the first that was not. */
@Dependent
public class LaunchesFile {

    private static final List<String> COLUMNS = List.of(
            "at",
            "platform",
            "client_id",
            "deployment_id",
            "message",
            "outcome",
            "checks_passed",
            "failed_check",
            "reason",
            "reference");

    private final Takeaway takeaway;
    private final LaunchLog log;
    private final LaunchChecks checks;

    @Inject
    public LaunchesFile(Takeaway takeaway, LaunchLog log, LaunchChecks checks) {
        this.takeaway = takeaway;
        this.log = log;
        this.checks = checks;
    }

    boolean isAllowed(School school, PersonId who) {
        return takeaway.isAllowed(school, who);
    }

    void write(School school, PersonId who, Which which, OutputStream to) throws IOException {
        var table = new Takeaway.Table("launches", COLUMNS);
        var filter = which == Which.ALL ? "everybody" : "not let in";
        takeaway.write(
                table,
                school,
                who,
                filter,
                Format.CSV,
                to,
                row -> log.each(school.id(), which, line -> row.accept(cells(line))));
    }

    private List<String> cells(Line line) {
        var note = line.note();
        return List.of(
                note.at().toString(),
                line.issuer(),
                line.clientId(),
                note.deployment().orElse(""),
                note.message().orElse(""),
                note.outcome().name(),
                String.join(" ", note.passed().orElseGet(checks::all)),
                note.failed().orElse(""),
                note.reason().orElse(""),
                note.reference().orElse(""));
    }
}

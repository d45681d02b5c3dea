package cymru.addo.records;

import cymru.addo.agreement.Edition;
import cymru.addo.appointment.Appointments;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;

/** The coordinator takes the register away: everybody's answer of this year, one row for each person and class. */
@Dependent
public class RegisterExport {
    /** The first columns are fixed; others read them by these names. */
    static final List<String> COLUMNS = List.of(
            "school_year",
            "audience",
            "person_ref",
            "surname",
            "forename",
            "class",
            "band",
            "agreement",
            "edition",
            "language",
            "decision",
            "method",
            "recorded_by",
            "decided_at",
            "parent_decision",
            "parent_decided_at",
            "access",
            "understood",
            "attempts",
            "event_hash");

    private final Appointments appointments;
    private final RegisterRows rows;
    private final Exports exports;
    private final Clock clock;

    @Inject
    public RegisterExport(Appointments appointments, RegisterRows rows, Exports exports, Clock clock) {
        this.appointments = appointments;
        this.rows = rows;
        this.exports = exports;
        this.clock = clock;
    }

    public boolean isAllowed(School school, PersonId who) {
        return appointments.isCoordinator(school.id(), who);
    }

    /** Writes the file row by row and logs it; to be called only for whom it is allowed. */
    public void write(
            School school, Edition edition, PersonId who, RegisterFilter filter, Format format, OutputStream to)
            throws IOException {
        if (!isAllowed(school, who)) throw new IllegalStateException("Only a coordinator takes the register away");
        var asAt = clock.instant();
        var count = new RowCount();
        try (var sheet = format.begin(to, "register", COLUMNS)) {
            rows.each(school, edition, filter, cells -> count.write(sheet, cells));
        } finally {
            exports.log(school.id(), new Exports.Export(who, "register", format, filter.inWords(), count.rows(), asAt));
        }
    }
}

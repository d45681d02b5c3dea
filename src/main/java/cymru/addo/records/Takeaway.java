package cymru.addo.records;

import cymru.addo.appointment.Appointments;
import cymru.addo.roster.Enrolments;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/**
 * The frame around every file that leaves: only a coordinator takes one, or staff what is of their class; its rows are counted
 * while they are written, and it is logged even where it breaks off.
 */
@Dependent
public class Takeaway {
    private final Appointments appointments;
    private final Enrolments enrolments;
    private final Exports exports;
    private final Clock clock;

    @Inject
    Takeaway(Appointments appointments, Enrolments enrolments, Exports exports, Clock clock) {
        this.appointments = appointments;
        this.enrolments = enrolments;
        this.exports = exports;
        this.clock = clock;
    }

    /** What is taken: the name of the file without its ending, and the heads of its columns. */
    public record Table(String name, List<String> columns) {}

    public boolean isAllowed(School school, PersonId who) {
        return appointments.isCoordinator(school.id(), who);
    }

    boolean isAllowed(School school, PersonId who, ClassGroupId classGroup) {
        return enrolments.isStaffOf(school.id(), who, classGroup);
    }

    void write(
            Table table,
            School school,
            PersonId who,
            RegisterFilter filter,
            Format format,
            OutputStream to,
            Consumer<Consumer<List<String>>> rows)
            throws IOException {
        write(table, school, who, filter.inWords(), format, to, rows);
    }

    /** @param filter in words, without anybody's name */
    public void write(
            Table table,
            School school,
            PersonId who,
            String filter,
            Format format,
            OutputStream to,
            Consumer<Consumer<List<String>>> rows)
            throws IOException {
        if (!isAllowed(school, who)) throw new IllegalStateException("Only a coordinator takes a register away");
        written(table, school, who, filter, format, to, rows);
    }

    /** What concerns one class, for its staff. */
    void writeOfClass(
            Table table,
            School school,
            PersonId who,
            ClassGroupId classGroup,
            Format format,
            OutputStream to,
            Consumer<Consumer<List<String>>> rows)
            throws IOException {
        if (!isAllowed(school, who, classGroup))
            throw new IllegalStateException("Only staff of a class take its list away");
        written(table, school, who, RegisterFilter.of(classGroup).inWords(), format, to, rows);
    }

    private void written(
            Table table,
            School school,
            PersonId who,
            String filter,
            Format format,
            OutputStream to,
            Consumer<Consumer<List<String>>> rows)
            throws IOException {
        var asAt = clock.instant();
        var count = new RowCount();
        try (var sheet = format.begin(to, table.name(), table.columns())) {
            rows.accept(cells -> count.write(sheet, cells));
        } finally {
            exports.log(school.id(), new Exports.Export(who, table.name(), format, filter, count.rows(), asAt));
        }
    }
}

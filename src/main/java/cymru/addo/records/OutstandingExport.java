package cymru.addo.records;

import cymru.addo.agreement.Edition;
import cymru.addo.appointment.Appointments;
import cymru.addo.outstanding.Outstanding;
import cymru.addo.outstanding.OutstandingPupil;
import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The coordinator takes away who has not agreed yet, and why. */
@Dependent
public class OutstandingExport {
    static final List<String> COLUMNS =
            List.of("school_year", "class", "person_ref", "surname", "forename", "band", "what", "since", "reason");

    private final Appointments appointments;
    private final Outstanding outstanding;
    private final Exports exports;
    private final Clock clock;

    @Inject
    public OutstandingExport(Appointments appointments, Outstanding outstanding, Exports exports, Clock clock) {
        this.appointments = appointments;
        this.outstanding = outstanding;
        this.exports = exports;
        this.clock = clock;
    }

    public boolean isAllowed(School school, PersonId who) {
        return appointments.isCoordinator(school.id(), who);
    }

    /** Writes the file row by row and logs it; to be called only for whom it is allowed. */
    public void write(
            School school,
            Edition edition,
            PersonId who,
            Optional<ClassGroupId> classGroup,
            Format format,
            OutputStream to)
            throws IOException {
        if (!isAllowed(school, who)) throw new IllegalStateException("Only a coordinator takes this list away");
        var asAt = clock.instant();
        var count = new RowCount();
        var filter = classGroup.map(RegisterFilter::of).orElse(RegisterFilter.EVERYBODY);
        try (var sheet = format.begin(to, "outstanding", COLUMNS)) {
            var year = school.yearAt(asAt).label();
            outstanding.each(
                    school, edition, classGroup, pupil -> count.write(sheet, cells(school, edition, year, pupil)));
        } finally {
            exports.log(
                    school.id(), new Exports.Export(who, "outstanding", format, filter.inWords(), count.rows(), asAt));
        }
    }

    private static List<String> cells(School school, Edition edition, String year, OutstandingPupil pupil) {
        return List.of(
                year,
                pupil.classTitle(),
                pupil.person().toString(),
                pupil.surname().orElse(""),
                pupil.forename().orElse(""),
                pupil.band().map(Band::name).orElse(""),
                "agreement " + edition.audience() + " edition " + edition.number(),
                LocalDate.ofInstant(pupil.since(), school.calendar().zone()).toString(),
                pupil.reason().words());
    }
}

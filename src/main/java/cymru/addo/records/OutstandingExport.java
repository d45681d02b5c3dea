package cymru.addo.records;

import cymru.addo.agreement.Edition;
import cymru.addo.outstanding.Outstanding;
import cymru.addo.outstanding.OutstandingFilter;
import cymru.addo.outstanding.OutstandingPupil;
import cymru.addo.outstanding.Reason;
import cymru.addo.school.Band;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The coordinator takes away who has not agreed yet, and why. */
@Dependent
public class OutstandingExport {
    static final List<String> COLUMNS = List.of(
            "school_year",
            "class",
            "person_ref",
            "surname",
            "forename",
            "band",
            "what",
            "since",
            "reason",
            "due_by",
            "overdue");

    private final Takeaway takeaway;
    private final Outstanding outstanding;
    private final Clock clock;

    @Inject
    public OutstandingExport(Takeaway takeaway, Outstanding outstanding, Clock clock) {
        this.takeaway = takeaway;
        this.outstanding = outstanding;
        this.clock = clock;
    }

    public boolean isAllowed(School school, PersonId who) {
        return takeaway.isAllowed(school, who);
    }

    /** Writes the file row by row and logs it; to be called only for whom it is allowed. */
    public void write(
            School school, Edition edition, PersonId who, RegisterFilter filter, Format format, OutputStream to)
            throws IOException {
        var year = school.yearAt(clock.instant()).label();
        takeaway.write(
                new Takeaway.Table("outstanding", COLUMNS),
                school,
                who,
                filter,
                format,
                to,
                row -> outstanding.each(
                        school, edition, narrowed(filter), pupil -> row.accept(cells(school, edition, year, pupil))));
    }

    /** Whoever agreed is not outstanding: a register narrowed to them has nobody here. */
    private static OutstandingFilter narrowed(RegisterFilter filter) {
        var reasons = filter.state().map(OutstandingExport::reasons).orElse(EnumSet.allOf(Reason.class));
        return new OutstandingFilter(filter.classGroup(), filter.band(), reasons, filter.name());
    }

    private static Set<Reason> reasons(RegisterFilter.State state) {
        return switch (state) {
            case AGREED -> Set.of();
            case QUERY_OPEN -> Set.of(Reason.QUERY_OPEN);
            case NOT_YET -> Set.of(Reason.NOT_YET);
            case NOT_ANSWERED -> Set.of(Reason.NOT_ANSWERED, Reason.BAND_CHANGED, Reason.NO_BAND);
            case OUTSTANDING -> EnumSet.allOf(Reason.class);
        };
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
                pupil.reason().words(),
                pupil.due().toString(),
                pupil.overdue() ? "yes" : "no");
    }
}

package cymru.addo.records;

import cymru.addo.agreement.Edition;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
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
            "event_hash",
            "image_use",
            "image_undertaking");

    private final Takeaway takeaway;
    private final RegisterRows rows;

    @Inject
    public RegisterExport(Takeaway takeaway, RegisterRows rows) {
        this.takeaway = takeaway;
        this.rows = rows;
    }

    public boolean isAllowed(School school, PersonId who) {
        return takeaway.isAllowed(school, who);
    }

    /** Writes the file row by row and logs it; to be called only for whom it is allowed. */
    public void write(
            School school, Edition edition, PersonId who, RegisterFilter filter, Format format, OutputStream to)
            throws IOException {
        takeaway.write(
                new Takeaway.Table("register", COLUMNS),
                school,
                who,
                filter,
                format,
                to,
                row -> rows.each(school, edition, filter, row));
    }

    /** The register of a year that was sealed, by the newest edition that was answered in it. */
    void writeOfYear(School school, Edition edition, SchoolYear year, PersonId who, OutputStream to)
            throws IOException {
        takeaway.write(
                new Takeaway.Table("sealed-register", COLUMNS),
                school,
                who,
                RegisterFilter.EVERYBODY,
                Format.CSV,
                to,
                row -> rows.each(school, edition, year, RegisterFilter.EVERYBODY, row));
    }
}

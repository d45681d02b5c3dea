package cymru.addo.records;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Who has completed which module, taken away by the coordinator for the school, and by a teacher for their class. */
@Dependent
public class CompletionExport {
    /** The first columns are fixed; others read them by these names. */
    static final List<String> COLUMNS = List.of(
            "school_year",
            "class",
            "person_ref",
            "surname",
            "forename",
            "band",
            "module",
            "assigned_by",
            "due",
            "started_at",
            "completed_at",
            "score",
            "max_score",
            "attempts",
            "mastered");

    private static final Takeaway.Table TABLE = new Takeaway.Table("completion", COLUMNS);

    private final Takeaway takeaway;
    private final CompletionRows rows;

    @Inject
    public CompletionExport(Takeaway takeaway, CompletionRows rows) {
        this.takeaway = takeaway;
        this.rows = rows;
    }

    public boolean isAllowed(School school, PersonId who) {
        return takeaway.isAllowed(school, who);
    }

    public boolean isAllowed(School school, PersonId who, ClassGroupId classGroup) {
        return takeaway.isAllowed(school, who, classGroup);
    }

    /** Writes the file row by row and logs it; to be called only for whom it is allowed. What they answered narrows nothing. */
    public void write(School school, PersonId who, RegisterFilter filter, Format format, OutputStream to)
            throws IOException {
        var whom = new RegisterFilter(filter.classGroup(), filter.band(), Optional.empty(), filter.name());
        takeaway.write(TABLE, school, who, whom, format, to, row -> rows.each(school, whom, row));
    }

    /** The same of one class. */
    public void write(School school, PersonId who, ClassGroupId classGroup, Format format, OutputStream to)
            throws IOException {
        var filter = RegisterFilter.of(classGroup);
        takeaway.writeOfClass(TABLE, school, who, classGroup, format, to, row -> rows.each(school, filter, row));
    }
}

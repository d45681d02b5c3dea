package cymru.addo.records;

import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.roster.Person;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.training.StaffTraining;
import cymru.addo.training.Training;
import cymru.addo.training.TrainingRecord;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The coordinator takes the staff training record away: a row for each module and for each training elsewhere. */
@Dependent
public class TrainingExport {
    static final List<String> COLUMNS = List.of(
            "school_year",
            "person_ref",
            "surname",
            "forename",
            "duty",
            "current",
            "kind",
            "training",
            "provider",
            "held_on");

    private final Takeaway takeaway;
    private final TrainingRecord record;
    private final Clock clock;

    @Inject
    public TrainingExport(Takeaway takeaway, TrainingRecord record, Clock clock) {
        this.takeaway = takeaway;
        this.record = record;
        this.clock = clock;
    }

    public boolean isAllowed(School school, PersonId who) {
        return takeaway.isAllowed(school, who);
    }

    /** Writes the file and logs it; to be called only for whom it is allowed. */
    public void write(School school, PersonId who, Format format, OutputStream to) throws IOException {
        var modules = record.modules(school);
        takeaway.write(
                new Takeaway.Table("training", COLUMNS), school, who, "all staff", format, to, row -> record.of(school)
                        .forEach(staff -> rows(school, modules, staff, row)));
    }

    /** Somebody who learned nothing yet has a row too: that is what the inspector looks for. */
    private void rows(School school, List<CurriculumModule> modules, StaffTraining staff, Consumer<List<String>> row) {
        if (staff.understood().isEmpty() && staff.elsewhere().isEmpty())
            row.accept(cells(school, staff, "none", "", Optional.empty(), ""));
        for (var module : modules)
            Optional.ofNullable(staff.understood().get(module.key()))
                    .map(at -> LocalDate.ofInstant(at, school.calendar().zone()))
                    .ifPresent(day -> row.accept(cells(school, staff, "module", title(module), Optional.empty(), day)));
        for (var training : staff.elsewhere()) row.accept(cells(school, staff, training));
    }

    private static String title(CurriculumModule module) {
        return module.code() + " " + module.title().in(Language.ENGLISH);
    }

    private List<String> cells(School school, StaffTraining staff, Training training) {
        return cells(school, staff, "elsewhere", training.title(), training.provider(), training.heldOn());
    }

    private List<String> cells(
            School school, StaffTraining staff, String kind, String what, Optional<String> provider, Object day) {
        return List.of(
                school.yearAt(clock.instant()).label(),
                staff.person().id().toString(),
                staff.person().surname().orElse(""),
                forename(staff.person()),
                staff.coordinator() ? "coordinator" : "staff",
                staff.current() ? "yes" : "no",
                kind,
                what,
                provider.orElse(""),
                day.toString());
    }

    /** Where a platform tells one name only it stands here. */
    private static String forename(Person person) {
        return person.forename()
                .or(() -> person.surname().isPresent() ? Optional.empty() : person.displayName())
                .orElse("");
    }
}

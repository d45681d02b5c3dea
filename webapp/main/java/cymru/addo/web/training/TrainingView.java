package cymru.addo.web.training;

import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.training.KeepTraining;
import cymru.addo.training.StaffTraining;
import cymru.addo.training.Training;
import cymru.addo.training.TrainingRecord;
import cymru.addo.web.page.Naming;
import cymru.addo.web.page.View;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import cymru.addo.web.training.TrainingPage.Cell;
import cymru.addo.web.training.TrainingPage.Line;
import cymru.addo.web.training.TrainingPage.Row;
import cymru.addo.web.training.TrainingPage.Sent;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays out the staff training record: whoever still has something to do comes first. */
@Dependent
public class TrainingView {

    private static final Set<String> SAID = Set.of("kept", "withdrawn");

    private final Visitor visitor;
    private final TrainingRecord record;
    private final Clock clock;

    @Inject
    public TrainingView(Visitor visitor, TrainingRecord record, Clock clock) {
        this.visitor = visitor;
        this.record = record;
        this.clock = clock;
    }

    /** @param fault what is wrong with what was sent: colleague, title, long, day or future; null for nothing */
    View show(String said, String fault, Sent sent) {
        var m = visitor.messages();
        var modules = record.modules(visitor.school());
        var staff = record.of(visitor.school());
        var page = new TrainingPage(
                visitor.frame("training.title", "staff", "school/training"),
                SchoolMenu.on(visitor, "school/training"),
                visitor.page("school/training"),
                visitor.page("school/training.csv"),
                visitor.page("school/training.xlsx"),
                headline(staff),
                said != null && SAID.contains(said) ? m.text("training.said." + said) : null,
                modules.stream().map(this::title).toList(),
                rows(staff, modules),
                fault == null ? null : m.text("training.fault." + fault, KeepTraining.LONGEST),
                sent,
                LocalDate.ofInstant(clock.instant(), zone()).toString());
        return new View("training/training.jte", page);
    }

    private String headline(List<StaffTraining> staff) {
        var current = staff.stream().filter(StaffTraining::current).count();
        return visitor.messages().text("training.headline", current, staff.size());
    }

    private String title(CurriculumModule module) {
        return module.code() + " " + module.title().in(visitor.language());
    }

    private List<Row> rows(List<StaffTraining> staff, List<CurriculumModule> modules) {
        return staff.stream()
                .map(each -> row(each, modules))
                .sorted(Comparator.comparing(Row::current).thenComparing(Row::name))
                .toList();
    }

    private Row row(StaffTraining staff, List<CurriculumModule> modules) {
        var person = staff.person();
        var name = new Naming(visitor.school(), visitor.messages()).colleague(person.name(), person.id());
        var cells = modules.stream()
                .map(module -> new Cell(title(module), day(staff.understood(), module.key())))
                .toList();
        var elsewhere = staff.elsewhere().stream().map(each -> line(each, name)).toList();
        return new Row(person.id().toString(), name, staff.coordinator(), staff.current(), cells, elsewhere);
    }

    private String day(Map<ModuleKey, Instant> understood, ModuleKey module) {
        var m = visitor.messages();
        var at = understood.get(module);
        return at == null ? m.text("training.notYet") : m.day(at, zone());
    }

    private Line line(Training training, String name) {
        var m = visitor.messages();
        var day = m.day(training.heldOn());
        var words = training.provider()
                .map(provider -> m.text("training.line.by", training.title(), provider, day))
                .orElseGet(() -> m.text("training.line", training.title(), day));
        return new Line(
                words,
                visitor.page("school/training/" + training.id() + "/withdraw"),
                m.text("training.withdraw.label", training.title(), name));
    }

    private ZoneId zone() {
        return visitor.school().calendar().zone();
    }
}

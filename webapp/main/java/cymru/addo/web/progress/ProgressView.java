package cymru.addo.web.progress;

import cymru.addo.curriculum.Curricula;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.progress.Cell;
import cymru.addo.progress.ClassProgress.Outcome.Seen;
import cymru.addo.progress.Column;
import cymru.addo.progress.Missed;
import cymru.addo.progress.Row;
import cymru.addo.progress.Stuck;
import cymru.addo.school.PersonId;
import cymru.addo.web.page.Naming;
import cymru.addo.web.page.View;
import cymru.addo.web.progress.ProgressPage.CellWords;
import cymru.addo.web.progress.ProgressPage.Head;
import cymru.addo.web.progress.ProgressPage.Line;
import cymru.addo.web.progress.ProgressPage.MissedLine;
import cymru.addo.web.progress.ProgressPage.StuckLine;
import cymru.addo.web.session.ClassMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lays out how a class comes on, in words: forty pupils on a page. */
@Dependent
public class ProgressView {

    private static final int ON_A_PAGE = 40;

    private final Visitor visitor;
    private final Curricula curricula;

    @Inject
    public ProgressView(Visitor visitor, Curricula curricula) {
        this.visitor = visitor;
        this.curricula = curricula;
    }

    View page(Seen seen, int asked) {
        var m = visitor.messages();
        var pages = Math.max(1, (seen.rows().size() + ON_A_PAGE - 1) / ON_A_PAGE);
        var number = Math.min(asked, pages);
        var first = (number - 1) * ON_A_PAGE;
        var shown = seen.rows()
                .subList(first, Math.min(first + ON_A_PAGE, seen.rows().size()));
        var page = new ProgressPage(
                visitor.frame("progress.title", "staff", "class/progress?page=" + number),
                ClassMenu.on(visitor, "class/progress"),
                headline(seen),
                empty(seen),
                visitor.page("class/modules"),
                seen.columns().stream().map(column -> head(seen, column)).toList(),
                shown.stream().map(row -> line(row, seen.columns())).toList(),
                pages == 1 ? null : m.text("progress.paging", number, pages),
                number == 1 ? null : visitor.page("class/progress?page=" + (number - 1)),
                number == pages ? null : visitor.page("class/progress?page=" + (number + 1)),
                seen.stuck().stream().map(this::stuck).toList(),
                seen.missed().stream().map(this::missed).toList());
        return new View("progress/class.jte", page);
    }

    private String headline(Seen seen) {
        var m = visitor.messages();
        if (seen.columns().isEmpty() || seen.rows().isEmpty()) return m.text("progress.headline.empty");
        var asked = seen.columns().stream().mapToLong(seen::asked).sum();
        var done = seen.columns().stream().mapToLong(seen::done).sum();
        if (done == 0) return m.text("progress.headline.none");
        if (done == asked) return m.text("progress.headline.all");
        var stuck = seen.stuck().stream().map(Stuck::person).distinct().count();
        return m.text("progress.headline.some", done, asked)
                + (stuck == 0 ? "" : " " + m.count("progress.headline.stuck", stuck));
    }

    private String empty(Seen seen) {
        var m = visitor.messages();
        if (seen.columns().isEmpty()) return m.text("progress.empty.modules");
        return seen.rows().isEmpty() ? m.text("progress.empty.pupils") : null;
    }

    private Head head(Seen seen, Column column) {
        var m = visitor.messages();
        return new Head(
                title(column.module()),
                column.due().map(at -> m.text("progress.due", day(at))).orElse(null),
                visitor.page("class/lesson/" + column.module()),
                m.text("progress.done", seen.done(column), seen.asked(column)));
    }

    private Line line(Row row, List<Column> columns) {
        return new Line(
                name(row.name(), row.person()),
                columns.stream()
                        .map(column -> cell(row.cells().get(column.module())))
                        .toList());
    }

    private CellWords cell(Cell cell) {
        var m = visitor.messages();
        var words = m.text("progress.cell." + cell.state());
        return switch (cell.state()) {
            case DONE -> new CellWords("done", words, cell.at().map(this::day).orElse(null));
            case DONE_TOGETHER ->
                new CellWords("together", words, cell.at().map(this::day).orElse(null));
            case BEGUN -> new CellWords("begun", words, null);
            case WAITS ->
                new CellWords("waits", words, cell.first().map(this::title).orElse(null));
            case NOT_BEGUN, CORRECTED -> new CellWords("open", words, null);
            case NOT_ASKED -> new CellWords("none", words, null);
        };
    }

    private StuckLine stuck(Stuck stuck) {
        var m = visitor.messages();
        var why = stuck.why();
        return new StuckLine(
                name(stuck.name(), stuck.person()),
                title(stuck.module()),
                m.text("progress.stuck.why." + why, stuck.attempts(), day(stuck.since())),
                m.text("progress.stuck.next." + why));
    }

    private MissedLine missed(Missed missed) {
        var language = visitor.language();
        var module = module(missed.module());
        var question = module.quiz().question(missed.question()).orElseThrow();
        var page = module.page(question.teaches());
        return new MissedLine(
                question.ask(false).in(language),
                module.title().in(language),
                visitor.messages().text("progress.missed.share", missed.missed(), missed.answers()),
                page.map(one -> visitor.page("class/lesson/" + module.key() + "/pages/" + one.key()))
                        .orElse(null),
                page.map(one -> one.heading().in(language)).orElse(null));
    }

    private String name(Optional<String> name, PersonId person) {
        return new Naming(visitor.school(), visitor.messages()).pupil(name, person);
    }

    private String title(ModuleKey key) {
        return curricula
                .of(visitor.schoolId())
                .module(key)
                .map(module -> module.title().in(visitor.language()))
                .orElseGet(key::toString);
    }

    private CurriculumModule module(ModuleKey key) {
        return curricula.of(visitor.schoolId()).module(key).orElseThrow();
    }

    private String day(Instant at) {
        return visitor.messages().shortDay(at, visitor.school().calendar().zone());
    }
}

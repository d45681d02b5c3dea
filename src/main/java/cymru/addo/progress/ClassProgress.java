package cymru.addo.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cymru.addo.assignment.Assignment;
import cymru.addo.assignment.Assignments;
import cymru.addo.assignment.Kind;
import cymru.addo.attempt.Understanding;
import cymru.addo.curriculum.Curricula;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.progress.ClassFacts.Done;
import cymru.addo.progress.ClassFacts.Has;
import cymru.addo.progress.ClassFacts.Right;
import cymru.addo.progress.ClassFacts.Work;
import cymru.addo.roster.Enrolments;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A teacher looks how their class comes on with its modules. At nobody else's. */
@Dependent
public class ClassProgress {
    private static final int MOST_MISSED = 5;

    private final Enrolments enrolments;
    private final Assignments assignments;
    private final Curricula curricula;
    private final ClassFacts facts;
    private final Clock clock;

    @Inject
    public ClassProgress(
            Enrolments enrolments, Assignments assignments, Curricula curricula, ClassFacts facts, Clock clock) {
        this.enrolments = enrolments;
        this.assignments = assignments;
        this.curricula = curricula;
        this.facts = facts;
        this.clock = clock;
    }

    public sealed interface Outcome {
        /** The modules in the order in which they are due, the pupils in that of a register. */
        record Seen(List<Column> columns, List<Row> rows, List<Stuck> stuck, List<Missed> missed) implements Outcome {
            public long asked(Column column) {
                return rows.stream()
                        .filter(row -> row.cells().get(column.module()).isAsked())
                        .count();
            }

            public long done(Column column) {
                return rows.stream()
                        .filter(row -> row.cells().get(column.module()).isDone())
                        .count();
            }
        }

        record NotYourClass() implements Outcome {}
    }

    public Outcome look(School school, PersonId staff, ClassGroupId classGroup) {
        if (!enrolments.isStaffOf(school.id(), staff, classGroup)) return new Outcome.NotYourClass();
        var columns = columns(school, classGroup);
        var work = facts.work(school.id(), classGroup, school.yearAt(clock.instant())).stream()
                .collect(toMap(Work::whose, Function.identity()));
        var done = facts.done(school.id(), classGroup).stream()
                .collect(toMap(each -> new Has(each.person(), each.module()), Function.identity()));
        var cells = new Cells(done, work, understood(school, classGroup, columns));
        var rows = facts.pupils(school.id(), classGroup).stream()
                .map(pupil -> new Row(
                        pupil.person(),
                        pupil.name(),
                        columns.stream().collect(toMap(Column::module, column -> cells.of(pupil.person(), column)))))
                .toList();
        return new Outcome.Seen(
                columns,
                rows,
                new FindStuck(clock.instant(), work).among(rows, columns),
                missed(school, classGroup, columns));
    }

    private List<Column> columns(School school, ClassGroupId classGroup) {
        var curriculum = curricula.of(school.id());
        return assignments.in(school.id(), classGroup).stream()
                .filter(each -> each.task().kind() == Kind.MODULE)
                .filter(each -> curriculum.module(key(each)).isPresent())
                .collect(groupingBy(ClassProgress::key))
                .entrySet()
                .stream()
                .map(each -> Column.of(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing((Column column) -> column.due().isEmpty())
                        .thenComparing(column -> column.due().orElse(clock.instant()))
                        .thenComparing(column ->
                                curriculum.module(column.module()).orElseThrow().code()))
                .toList();
    }

    private static ModuleKey key(Assignment assignment) {
        return assignment.task().module().orElseThrow();
    }

    /** Who understood what has to come first somewhere: completed this year, or mastered without being asked. */
    private Set<Has> understood(School school, ClassGroupId classGroup, List<Column> columns) {
        var first = columns.stream()
                .flatMap(column -> column.terms().stream())
                .flatMap(terms -> terms.after().stream())
                .collect(toSet());
        if (first.isEmpty()) return Set.of();
        var year = school.yearAt(clock.instant());
        var understood = new HashSet<>(
                facts.completed(school.id(), classGroup, school.calendar().beginning(year), first));
        facts.right(school.id(), classGroup, year, first).stream()
                .collect(groupingBy(each -> new Has(each.person(), each.module())))
                .forEach((whose, right) -> {
                    if (isMastered(school, whose.module(), right)) understood.add(whose);
                });
        return understood;
    }

    private boolean isMastered(School school, ModuleKey module, List<Right> right) {
        var questions = right.stream().map(Right::question).collect(toSet());
        return curricula
                .of(school.id())
                .module(module)
                .map(CurriculumModule::quiz)
                .filter(quiz -> new Understanding(quiz, questions).isMastered())
                .isPresent();
    }

    private List<Missed> missed(School school, ClassGroupId classGroup, List<Column> columns) {
        var modules = columns.stream().map(Column::module).collect(toSet());
        var year = school.yearAt(clock.instant());
        return facts.missed(school.id(), classGroup, year, modules, 2 * MOST_MISSED).stream()
                .filter(each -> isStillAsked(school, each))
                .limit(MOST_MISSED)
                .toList();
    }

    private boolean isStillAsked(School school, Missed missed) {
        return curricula
                .of(school.id())
                .module(missed.module())
                .flatMap(module -> module.quiz().question(missed.question()))
                .isPresent();
    }

    /** What is known of a class, put together pupil by pupil. */
    private record Cells(Map<Has, Done> done, Map<Has, Work> work, Set<Has> understood) {
        Cell of(PersonId pupil, Column column) {
            var whose = new Has(pupil, column.module());
            if (done.containsKey(whose)) return done(done.get(whose));
            if (!column.asks(pupil)) return Cell.NOT_ASKED;
            if (work.containsKey(whose))
                return cell(Cell.State.BEGUN, work.get(whose).last());
            var first = column.first(pupil).filter(module -> !understood.contains(new Has(pupil, module)));
            var state = first.isPresent() ? Cell.State.WAITS : Cell.State.NOT_BEGUN;
            return new Cell(state, Optional.empty(), first);
        }

        private static Cell done(Done done) {
            if (done.corrected()) return cell(Cell.State.CORRECTED, done.at());
            return cell(done.together() ? Cell.State.DONE_TOGETHER : Cell.State.DONE, done.at());
        }

        private static Cell cell(Cell.State state, Instant at) {
            return new Cell(state, Optional.of(at), Optional.empty());
        }
    }
}

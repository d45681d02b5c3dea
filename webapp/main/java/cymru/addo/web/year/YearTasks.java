package cymru.addo.web.year;

import cymru.addo.agreement.Editions;
import cymru.addo.evidence.Seals;
import cymru.addo.records.Register;
import cymru.addo.records.RegisterRows;
import cymru.addo.rollover.Rollovers;
import cymru.addo.roster.ClassGroups;
import cymru.addo.school.Band;
import cymru.addo.slip.ParentsAsked;
import cymru.addo.web.session.Visitor;
import cymru.addo.web.year.YearPage.Link;
import cymru.addo.web.year.YearPage.Task;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What makes a school year ready, and how far each of it has come, found out from what there is. */
@Dependent
public class YearTasks {

    private final Visitor visitor;
    private final ClassGroups classGroups;
    private final Editions editions;
    private final ParentsAsked parents;
    private final Rollovers rollovers;
    private final Register register;
    private final RegisterRows answers;
    private final Seals seals;

    @Inject
    public YearTasks(
            Visitor visitor,
            ClassGroups classGroups,
            Editions editions,
            ParentsAsked parents,
            Rollovers rollovers,
            Register register,
            RegisterRows answers,
            Seals seals) {
        this.visitor = visitor;
        this.classGroups = classGroups;
        this.editions = editions;
        this.parents = parents;
        this.rollovers = rollovers;
        this.register = register;
        this.answers = answers;
        this.seals = seals;
    }

    List<Task> of(SchoolYear year, boolean hasBegun, boolean opened) {
        return Stream.of(
                        sealed(new SchoolYear(year.startsIn() - 1)),
                        Stream.of(opened(opened || hasBegun), bands(), edition(), slips(year), answers(hasBegun)))
                .flatMap(each -> each)
                .toList();
    }

    /** Nothing for a year in which nobody answered anything here. */
    private Stream<Task> sealed(SchoolYear before) {
        if (answers.answeredIn(visitor.schoolId(), before).isEmpty()) return Stream.empty();
        var done = seals.of(visitor.schoolId()).stream()
                .anyMatch(seal -> seal.year().equals(before));
        return Stream.of(task(done, "sealed", link("school/seals", "sealed"), before.label()));
    }

    private Task opened(boolean done) {
        return task(done, "opened", null);
    }

    private Task bands() {
        var open = classGroups.courses(visitor.schoolId()).stream()
                .filter(group -> group.band().isEmpty())
                .count();
        var m = visitor.messages();
        return new Task(
                open == 0,
                m.text("newyear.task.bands"),
                m.count("newyear.task.bands.open", open),
                new Link("#classes", m.text("newyear.task.bands.link")));
    }

    private Task edition() {
        var edition = editions.current(visitor.schoolId());
        return task(
                true,
                "edition",
                link("school/agreement", "edition"),
                edition.number(),
                visitor.messages().day(edition.publication().askedSince()));
    }

    private Task slips(SchoolYear year) {
        var asked = parents.in(visitor.schoolId());
        var m = visitor.messages();
        var bands = asked.stream().sorted().map(Band::name).collect(Collectors.joining(", "));
        var done = asked.isEmpty() || rollovers.hasPrintedSlips(visitor.schoolId(), year);
        return new Task(
                done,
                m.text("newyear.task.slips"),
                asked.isEmpty() ? m.text("newyear.task.slips.nobody") : m.text("newyear.task.slips.asked", bands),
                link("school/slips", "slips"));
    }

    private Task answers(boolean hasBegun) {
        var m = visitor.messages();
        var totals = register.people(visitor.school(), editions.current(visitor.schoolId()));
        return new Task(
                hasBegun && totals.all() > 0 && totals.outstanding() == 0,
                m.text("newyear.task.answers"),
                hasBegun
                        ? m.text("newyear.task.answers.begun", totals.agreed(), totals.all())
                        : m.text("newyear.task.answers.soon"),
                link("school", "answers"));
    }

    private Task task(boolean done, String key, Link link, Object... values) {
        var m = visitor.messages();
        return new Task(done, m.text("newyear.task." + key), m.text("newyear.task." + key + ".more", values), link);
    }

    private Link link(String path, String key) {
        return new Link(visitor.page(path), visitor.messages().text("newyear.task." + key + ".link"));
    }
}

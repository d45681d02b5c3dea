package cymru.addo.web.reminder;

import cymru.addo.reminder.RemindOutstanding;
import cymru.addo.reminder.RemindOutstanding.Reach;
import cymru.addo.reminder.Reminders;
import cymru.addo.reminder.Round;
import cymru.addo.reminder.State;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.ClassGroups;
import cymru.addo.roster.People;
import cymru.addo.roster.Person;
import cymru.addo.school.ClassGroupId;
import cymru.addo.web.page.Messages;
import cymru.addo.web.page.Naming;
import cymru.addo.web.page.View;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays out whom a reminder would reach, and what was sent before. */
@Dependent
public class RemindersView {
    static final String ROOT = "school/reminders";
    private static final int PER_PAGE = 20;
    private static final int MOST_PAGES = 100_000;
    private static final Set<String> SAID = Set.of("sent", "nobody", "silent", "speaks");

    private final Visitor visitor;
    private final RemindOutstanding reminding;
    private final Reminders reminders;
    private final ReminderWords words;
    private final ClassGroups classGroups;
    private final People people;

    @Inject
    public RemindersView(
            Visitor visitor,
            RemindOutstanding reminding,
            Reminders reminders,
            ReminderWords words,
            ClassGroups classGroups,
            People people) {
        this.visitor = visitor;
        this.reminding = reminding;
        this.reminders = reminders;
        this.words = words;
        this.classGroups = classGroups;
        this.people = people;
    }

    /** The number of a page; the first for what is none. */
    static int number(String typed) {
        return typed.matches("[1-9][0-9]{0,5}") ? Math.min(Integer.parseInt(typed), MOST_PAGES) : 1;
    }

    View show(Optional<ClassGroupId> chosen, int page, String said, String fault) {
        var m = visitor.messages();
        var classes = classGroups.of(visitor.schoolId());
        var reach = reminding.reach(visitor.school(), chosen);
        var rounds = reminders.rounds(visitor.schoolId(), (page - 1) * PER_PAGE, PER_PAGE + 1);
        return new View(
                "reminder/reminders.jte",
                new RemindersPage(
                        visitor.frame("reminders.title", "staff", ROOT),
                        SchoolMenu.on(visitor, ROOT),
                        visitor.page(ROOT),
                        said != null && SAID.contains(said) ? m.text("reminders.said." + said) : null,
                        fault == null ? null : m.text("reminders.fault." + fault),
                        reach.isPresent() ? null : visitor.page("school/moodle"),
                        choices(classes, chosen),
                        chosen.map(ClassGroupId::toString).orElse(""),
                        reach.map(this::reach).orElse(null),
                        reach.filter(each -> each.reached() > 0).isPresent(),
                        words.parts(),
                        silences(classes),
                        rounds.stream().limit(PER_PAGE).map(this::line).toList(),
                        paging(ROOT, page, rounds.size() > PER_PAGE)));
    }

    private String reach(Reach reach) {
        var m = visitor.messages();
        var all = m.count("reminders.outstanding", reach.outstanding());
        return reach.outstanding() == 0 ? all : all + " " + m.count("reminders.reach", reach.reached());
    }

    private static List<RemindersPage.Choice> choices(List<ClassGroup> classes, Optional<ClassGroupId> chosen) {
        return classes.stream()
                .map(each -> new RemindersPage.Choice(
                        each.id().toString(),
                        each.title(),
                        chosen.filter(each.id()::equals).isPresent()))
                .toList();
    }

    private List<RemindersPage.Silence> silences(List<ClassGroup> classes) {
        var silent = reminders.silent(visitor.schoolId());
        return classes.stream()
                .map(each -> new RemindersPage.Silence(each.id().toString(), each.title(), silent.contains(each.id())))
                .toList();
    }

    private RemindersPage.Line line(Round round) {
        var m = visitor.messages();
        var by = people.find(visitor.schoolId(), round.by()).flatMap(Person::name);
        return new RemindersPage.Line(
                m.dayAndTime(round.at(), visitor.school().calendar().zone()),
                new Naming(visitor.school(), m).colleague(by, round.by()),
                round.classTitle().orElseGet(() -> m.text("reminders.whole")),
                counts(m, round),
                visitor.page(ROOT + "/rounds/" + round.id()));
    }

    static String counts(Messages m, Round round) {
        return Arrays.stream(State.values())
                .filter(state -> round.count(state) > 0)
                .map(state -> m.count("reminders.count." + state, round.count(state)))
                .collect(Collectors.joining(", "));
    }

    RemindersPage.Paging paging(String path, int page, boolean more) {
        return new RemindersPage.Paging(
                page > 1 ? visitor.page(path + "?page=" + (page - 1)) : null,
                more ? visitor.page(path + "?page=" + (page + 1)) : null);
    }
}

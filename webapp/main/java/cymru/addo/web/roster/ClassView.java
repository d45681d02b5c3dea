package cymru.addo.web.roster;

import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Editions;
import cymru.addo.agreement.Queries;
import cymru.addo.appointment.Appointments;
import cymru.addo.check.Checks;
import cymru.addo.outstanding.Outstanding;
import cymru.addo.outstanding.OutstandingPupil;
import cymru.addo.records.ClassRegister;
import cymru.addo.records.ClassRegister.Outcome.Seen;
import cymru.addo.records.ClassRow;
import cymru.addo.records.Register.Totals;
import cymru.addo.reminder.RemindOutstanding;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.ClassGroups;
import cymru.addo.roster.PupilGroup;
import cymru.addo.roster.PupilGroups;
import cymru.addo.school.Band;
import cymru.addo.school.PersonId;
import cymru.addo.staff.AnswerStaffAgreement;
import cymru.addo.web.page.View;
import cymru.addo.web.session.ClassMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays out the class that the launch came from, or says kindly why there is none to see. */
@Dependent
public class ClassView {

    private static final Set<String> SAID =
            Set.of("band", "pupilBand", "talked", "refreshed", "unreachable", "notOffered", "taken");

    private final Visitor visitor;
    private final ClassGroups classGroups;
    private final ClassRegister register;
    private final Editions editions;
    private final Queries queries;
    private final Appointments appointments;
    private final ClassLists lists;
    private final PupilGroups groups;
    private final Checks checks;
    private final Outstanding outstanding;
    private final AnswerStaffAgreement own;
    private final RemindOutstanding reminding;
    private final Clock clock;

    @Inject
    public ClassView(
            Visitor visitor,
            ClassGroups classGroups,
            ClassRegister register,
            Editions editions,
            Queries queries,
            Appointments appointments,
            ClassLists lists,
            PupilGroups groups,
            Checks checks,
            Outstanding outstanding,
            AnswerStaffAgreement own,
            RemindOutstanding reminding,
            Clock clock) {
        this.visitor = visitor;
        this.classGroups = classGroups;
        this.register = register;
        this.editions = editions;
        this.queries = queries;
        this.appointments = appointments;
        this.lists = lists;
        this.groups = groups;
        this.checks = checks;
        this.outstanding = outstanding;
        this.own = own;
        this.reminding = reminding;
        this.clock = clock;
    }

    /** The whole class, after something was done there. */
    View show(String said, Reply reply) {
        return show(said, reply, Narrowing.NONE);
    }

    /** @param said what has just been done, as the address says it; anything unknown says nothing */
    View show(String said, Reply reply, Narrowing asked) {
        var group = visitor.session().classGroup().flatMap(id -> classGroups.find(visitor.schoolId(), id));
        if (group.isEmpty()) return noClass("noClass", said, reply);
        var edition = editions.current(visitor.schoolId());
        if (!register.isOf(visitor.school(), visitor.person(), group.get().id()))
            return noClass("notYours", said, reply);
        var list = lists.seen(visitor.school(), group.get());
        var now = classGroups.find(visitor.schoolId(), group.get().id()).orElseThrow();
        return look(edition, now) instanceof Seen seen
                ? new View("roster/class.jte", page(now, edition, seen, list, said, reply, asked))
                : noClass("notYours", said, reply);
    }

    private ClassRegister.Outcome look(Edition edition, ClassGroup group) {
        return register.look(visitor.school(), edition, visitor.person(), group.id());
    }

    private ClassPage page(
            ClassGroup group,
            Edition edition,
            Seen all,
            ClassLists.State list,
            String said,
            Reply reply,
            Narrowing asked) {
        var divisions = groups.of(visitor.schoolId(), group.id());
        var some = divisions.stream()
                .filter(each -> each.id().equals(asked.group()))
                .findFirst()
                .map(one -> groups.membersOf(visitor.schoolId(), group.id(), one.id()));
        var seen = some.map(all::of).orElse(all);
        var open = queries.openIn(visitor.schoolId(), group.id()).stream()
                .filter(query -> some.isEmpty() || some.get().contains(query.person()))
                .toList();
        var rows = new ClassRows(
                visitor, edition, seen.rows(), open, understood(edition, seen), outstanding(edition, group));
        return new ClassPage(
                visitor.frame("class.title", "staff", asked.path()).titled(group.title()),
                ClassMenu.on(visitor, "class"),
                visitor.page("class"),
                headline(seen.totals()),
                filter(divisions, asked),
                said(said),
                reply.faultIn("band"),
                own.isAwaited(visitor.school(), visitor.person()) ? visitor.page("own-agreement") : null,
                standing(seen.totals()),
                band(group),
                rows.withoutBand(),
                rows.missing(),
                rows.questions(reply),
                asked.outstanding() ? List.of() : rows.done(),
                list(group, list),
                duty(reply),
                preview(group.currentBand()
                        .or(() -> visitor.school().defaultBand())
                        .orElse(Band.B)),
                reminding.isOffered(visitor.schoolId()) ? visitor.page("class/reminders") : null,
                school());
    }

    private Map<PersonId, Integer> understood(Edition edition, Seen seen) {
        var people = seen.rows().stream().map(ClassRow::person).toList();
        var year = visitor.school().yearAt(clock.instant());
        return checks.rightBy(visitor.schoolId(), people, edition.id(), year);
    }

    private Map<PersonId, OutstandingPupil> outstanding(Edition edition, ClassGroup group) {
        return outstanding.in(visitor.school(), edition, group.id()).stream()
                .collect(Collectors.toMap(OutstandingPupil::person, Function.identity()));
    }

    /** Null where there is nothing to narrow by. */
    private ClassPage.Filter filter(List<PupilGroup> divisions, Narrowing asked) {
        if (divisions.isEmpty()) return null;
        var choices = divisions.stream()
                .map(each ->
                        new ClassPage.Group(each.id(), each.name(), each.id().equals(asked.group())))
                .toList();
        return new ClassPage.Filter(choices, asked.outstanding());
    }

    private View noClass(String kind, String said, Reply reply) {
        var m = visitor.messages();
        return new View(
                "roster/no-class.jte",
                new NoClassPage(
                        visitor.frame("class.title", "staff", "class"),
                        visitor.page("class"),
                        m.text("class." + kind + ".heading"),
                        m.text("class." + kind + ".next"),
                        said(said),
                        duty(reply),
                        preview(visitor.school().defaultBand().orElse(Band.B)),
                        school()));
    }

    private String headline(Totals totals) {
        var m = visitor.messages();
        if (totals.all() == 0) return m.text("class.headline.empty");
        if (totals.outstanding() == 0) return m.count("class.headline.all", totals.all());
        if (totals.agreed() == 0) return m.count("class.headline.none", totals.all());
        return m.text("class.headline.some", totals.agreed(), totals.all()) + " "
                + m.count("class.headline.toGo", totals.outstanding());
    }

    private static ClassPage.Standing standing(Totals totals) {
        return new ClassPage.Standing(
                totals.all(), totals.agreed(), totals.queryOpen(), totals.notYet(), totals.notAnswered());
    }

    private ClassPage.ClassBand band(ClassGroup group) {
        var m = visitor.messages();
        var usual = visitor.school().defaultBand();
        var source =
                group.band().isPresent() ? "set" : group.isGuess() ? "guess" : usual.isPresent() ? "school" : "none";
        return new ClassPage.ClassBand(
                group.currentBand().or(() -> usual).orElse(null),
                m.text("class.band.source." + source),
                group.isGuess());
    }

    private ClassPage.ClassList list(ClassGroup group, ClassLists.State state) {
        var m = visitor.messages();
        var zone = visitor.school().calendar().zone();
        var read = group.rosterReadAt().map(at -> m.text("class.list.read", m.dayAndTime(at, zone)));
        return switch (state) {
            case READ -> new ClassPage.ClassList(read.orElseGet(() -> m.text("class.list.never")), failed(group), true);
            case NOT_OFFERED -> new ClassPage.ClassList(m.text("class.list.notOffered"), null, false);
            case UNREACHABLE ->
                new ClassPage.ClassList(
                        read.orElseGet(() -> m.text("class.list.never")), m.text("class.list.unreachable"), true);
        };
    }

    /** Reading it goes on in the background, whoever looks: what failed there is said here, until it works again. */
    private String failed(ClassGroup group) {
        var m = visitor.messages();
        var zone = visitor.school().calendar().zone();
        return lists.failedAt(group)
                .map(at -> m.text("class.list.failed", m.dayAndTime(at, zone)))
                .orElse(null);
    }

    private DutyOffer duty(Reply reply) {
        var held = !appointments.coordinators(visitor.schoolId()).isEmpty();
        return new DutyOffer(
                visitor.page("appointment"),
                !visitor.is("COORDINATOR"),
                !held && visitor.is("ADMINISTRATOR"),
                reply.typedIn("code"),
                reply.faultIn("code"));
    }

    private String said(String said) {
        return said != null && SAID.contains(said) ? visitor.messages().text("class.said." + said) : null;
    }

    private String preview(Band band) {
        return visitor.page("preview?band=" + band);
    }

    private String school() {
        return visitor.is("COORDINATOR") ? visitor.page("school") : null;
    }
}

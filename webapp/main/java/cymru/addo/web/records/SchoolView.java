package cymru.addo.web.records;

import cymru.addo.agreement.Decision;
import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Editions;
import cymru.addo.approval.KeepApproval;
import cymru.addo.course.CourseAddresses;
import cymru.addo.outstanding.Outstanding;
import cymru.addo.records.ClassRow;
import cymru.addo.records.Register;
import cymru.addo.records.Register.Totals;
import cymru.addo.records.RegisterFilter;
import cymru.addo.records.SchoolRegister;
import cymru.addo.records.SchoolRegister.Outcome.Seen;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.ClassGroups;
import cymru.addo.school.Band;
import cymru.addo.web.page.Messages;
import cymru.addo.web.page.Naming;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Lays out where the school stands for its coordinator. */
@Dependent
public class SchoolView {

    private final Visitor visitor;
    private final SchoolRegister school;
    private final Register register;
    private final Outstanding outstanding;
    private final ClassGroups classGroups;
    private final CourseAddresses addresses;
    private final Editions editions;
    private final KeepApproval approval;
    private final Clock clock;

    @Inject
    public SchoolView(
            Visitor visitor,
            SchoolRegister school,
            Register register,
            Outstanding outstanding,
            ClassGroups classGroups,
            CourseAddresses addresses,
            Editions editions,
            KeepApproval approval,
            Clock clock) {
        this.visitor = visitor;
        this.school = school;
        this.register = register;
        this.outstanding = outstanding;
        this.classGroups = classGroups;
        this.addresses = addresses;
        this.editions = editions;
        this.approval = approval;
        this.clock = clock;
    }

    SchoolPage page(RegisterForm form) {
        var m = visitor.messages();
        var classes = classGroups.of(visitor.schoolId());
        var edition = editions.current(visitor.schoolId());
        var seen = look(form, classes, edition);
        var whole = register.people(visitor.school(), edition);
        var late = outstanding.overdue(visitor.school(), edition);
        var byClass = register.byClass(visitor.school(), edition);
        var courses = addresses.of(visitor.schoolId());
        return new SchoolPage(
                visitor.frame("school.title", "staff", "school?" + form.query())
                        .titled(visitor.school().name()),
                SchoolMenu.on(visitor, "school"),
                headline(m, whole),
                m.text(
                        "school.asAt",
                        m.dayAndTime(
                                clock.instant(), visitor.school().calendar().zone())),
                review(),
                totals(whole),
                classes.stream()
                        .filter(group -> !group.isCohort() || byClass.containsKey(group.id()))
                        .map(group -> classLine(
                                group,
                                byClass.getOrDefault(group.id(), Totals.NONE),
                                late.get(group.id()),
                                courses.get(group.id())))
                        .toList(),
                form.faults(classes).stream()
                        .map(field -> m.text("school.fault." + field))
                        .toList(),
                filter(form, classes),
                seen.rows().stream().map(this::line).toList(),
                m.count("school.found", seen.totals().all()),
                paging(form, seen),
                downloads(form),
                visitor.session().classGroup().map(id -> visitor.page("class")).orElse(null));
    }

    private SchoolPage.Review review() {
        var m = visitor.messages();
        return approval.overdueSince(visitor.school())
                .map(day -> new SchoolPage.Review(
                        m.text("approval.review.overdue", m.day(day)), visitor.page("school/agreement/approval")))
                .orElse(null);
    }

    private Seen look(RegisterForm form, List<ClassGroup> classes, Edition edition) {
        var filter = form.filter(classes);
        var outcome = form.isWhole()
                ? school.lookAtAll(visitor.school(), edition, visitor.person(), filter)
                : school.look(visitor.school(), edition, visitor.person(), filter, form.page());
        if (outcome instanceof Seen seen) return seen;
        throw new ForbiddenException();
    }

    private static String headline(Messages m, Totals totals) {
        if (totals.all() == 0) return m.text("school.headline.empty");
        if (totals.outstanding() == 0) return m.text("school.headline.all", totals.all());
        return m.text("school.headline.some", totals.agreed(), totals.all()) + " "
                + m.count("school.headline.toGo", totals.outstanding());
    }

    private static SchoolPage.Totals totals(Totals totals) {
        return new SchoolPage.Totals(
                totals.all(), totals.agreed(), totals.queryOpen(), totals.notYet(), totals.notAnswered());
    }

    private SchoolPage.ClassLine classLine(ClassGroup group, Totals totals, Long late, String course) {
        return new SchoolPage.ClassLine(
                group.title(),
                group.isCohort(),
                group.currentBand().map(Band::name).orElse(null),
                group.isGuess(),
                totals.all(),
                totals.agreed(),
                totals.outstanding(),
                late == null ? null : visitor.messages().count("school.overdue", late.intValue()),
                visitor.page("school?class=" + group.id() + "#register"),
                course);
    }

    private SchoolPage.Filter filter(RegisterForm form, List<ClassGroup> classes) {
        var m = visitor.messages();
        return new SchoolPage.Filter(
                classes.stream()
                        .map(group -> choice(group.id().toString(), group.title(), form.classGroup()))
                        .toList(),
                Stream.of(Band.values())
                        .map(band -> choice(band.name(), m.text("class.band.short", band), form.band()))
                        .toList(),
                Arrays.stream(RegisterFilter.State.values())
                        .map(state -> choice(state.name(), m.text("school.answer." + state), form.answer()))
                        .toList(),
                form.name(),
                visitor.page("school"),
                form.filter(classes).equals(RegisterFilter.EVERYBODY) ? null : visitor.page("school"));
    }

    private static SchoolPage.Choice choice(String value, String words, String chosen) {
        return new SchoolPage.Choice(value, words, value.equals(chosen));
    }

    private SchoolPage.Line line(ClassRow row) {
        var m = visitor.messages();
        var zone = visitor.school().calendar().zone();
        return new SchoolPage.Line(
                new Naming(visitor.school(), m).pupil(row.name(), row.person()),
                visitor.page("school/as-at/" + row.person()),
                row.classTitle(),
                row.band()
                        .map(found -> m.text("class.band.short", found.band()))
                        .orElseGet(() -> m.text("class.band.none")),
                tag(row),
                m.text("school.answer." + answer(row)),
                row.decidedAt().map(at -> m.day(at, zone)).orElse(null));
    }

    private static String answer(ClassRow row) {
        if (row.withClass()) return "WITH_CLASS";
        return row.decision().map(Decision::name).orElse("NOT_ANSWERED");
    }

    private static String tag(ClassRow row) {
        if (row.decision().isEmpty()) return "info";
        return row.isAgreed() ? "ok" : "ask";
    }

    private SchoolPage.Paging paging(RegisterForm form, Seen seen) {
        var m = visitor.messages();
        return new SchoolPage.Paging(
                m.text("school.paging.words", seen.page(), seen.pages()),
                seen.page() > 1 ? turn(form, String.valueOf(seen.page() - 1)) : null,
                seen.page() < seen.pages() ? turn(form, String.valueOf(seen.page() + 1)) : null,
                seen.pages() > 1 ? turn(form, RegisterForm.WHOLE) : null);
    }

    private String turn(RegisterForm form, String page) {
        return visitor.page("school?" + form.query() + "&page=" + page + "#register");
    }

    private List<SchoolPage.Download> downloads(RegisterForm form) {
        var m = visitor.messages();
        return Stream.of(
                        "register.csv",
                        "register.xlsx",
                        "outstanding.csv",
                        "outstanding.xlsx",
                        "completion.csv",
                        "completion.xlsx")
                .map(file -> new SchoolPage.Download(
                        visitor.page("school/" + file + "?" + form.query()),
                        m.text("school.download." + file.replace('.', '-'))))
                .toList();
    }
}

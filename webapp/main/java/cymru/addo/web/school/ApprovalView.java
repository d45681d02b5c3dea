package cymru.addo.web.school;

import cymru.addo.agreement.Editions;
import cymru.addo.approval.ApprovalStep;
import cymru.addo.approval.KeepApproval;
import cymru.addo.web.page.View;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays out how the agreement came about, and when it is to be looked over again. */
@Dependent
public class ApprovalView {
    static final String PATH = "school/agreement/approval";
    private static final Set<String> SAID = Set.of("kept", "withdrawn", "review");

    private final Visitor visitor;
    private final Editions editions;
    private final KeepApproval approval;
    private final Clock clock;

    @Inject
    public ApprovalView(Visitor visitor, Editions editions, KeepApproval approval, Clock clock) {
        this.visitor = visitor;
        this.editions = editions;
        this.approval = approval;
        this.clock = clock;
    }

    /** @param fault the last part of its key; null where nothing was wrong */
    View show(String said, String fault, ApprovalPage.Typed typed) {
        var m = visitor.messages();
        return new View(
                "school/approval.jte",
                new ApprovalPage(
                        visitor.frame("approval.title", "staff", PATH),
                        SchoolMenu.on(visitor, "school/agreement"),
                        visitor.page(PATH),
                        said != null && SAID.contains(said) ? m.text("approval.said." + said) : null,
                        fault == null ? null : m.text("approval.fault." + fault),
                        editionsShown(),
                        typed,
                        visitor.school().calendar().dayAt(clock.instant()).toString(),
                        review(typed),
                        visitor.page("school/agreement")));
    }

    /** The way of the agreement in force, since the edition that asked last, in sentences for the page that shows its words. */
    List<String> sentences() {
        return inForce()
                .boxed()
                .flatMap(number -> approval.steps(visitor.school(), number).stream())
                .map(this::sentence)
                .toList();
    }

    /** The numbers of the edition that asked last and of those that only bettered its words. */
    private IntStream inForce() {
        var current = editions.current(visitor.schoolId());
        return IntStream.rangeClosed(current.publication().askedFrom(), current.number());
    }

    /** From the edition that asked last to the next one. */
    private List<ApprovalPage.OfEdition> editionsShown() {
        var m = visitor.messages();
        var next = editions.current(visitor.schoolId()).number() + 1;
        var before = inForce()
                .mapToObj(number ->
                        ofEdition(number, m.text(number == next - 1 ? "approval.current" : "approval.before", number)));
        return Stream.concat(before, Stream.of(ofEdition(next, m.text("approval.next", next))))
                .toList();
    }

    /** That the agreement should have been looked over by now; null where there is time. */
    String overdue() {
        var m = visitor.messages();
        return approval.overdueSince(visitor.school())
                .map(day -> m.text("approval.review.overdue", m.day(day)))
                .orElse(null);
    }

    private ApprovalPage.OfEdition ofEdition(int number, String heading) {
        return new ApprovalPage.OfEdition(
                number,
                heading,
                approval.steps(visitor.school(), number).stream()
                        .map(this::step)
                        .toList());
    }

    private ApprovalPage.Step step(ApprovalStep step) {
        var m = visitor.messages();
        return new ApprovalPage.Step(
                step.id().toString(),
                m.text("approval.kind." + step.kind()),
                step.who(),
                m.day(step.day()),
                step.note());
    }

    private String sentence(ApprovalStep step) {
        var m = visitor.messages();
        var words = m.text("approval.line", m.text("approval.kind." + step.kind()), step.who(), m.day(step.day()));
        return step.note().isEmpty() ? words : m.text("approval.line.noted", words, step.note());
    }

    private ApprovalPage.Review review(ApprovalPage.Typed typed) {
        var m = visitor.messages();
        var due = approval.reviewDue(visitor.school());
        return new ApprovalPage.Review(
                typed.review().isEmpty() ? due.toString() : typed.review(),
                m.text("approval.review.due", m.day(due)),
                overdue());
    }
}

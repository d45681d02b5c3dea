package cymru.addo.web.agreement;

import cymru.addo.assignment.Assignment;
import cymru.addo.assignment.Assignments;
import cymru.addo.assignment.Kind;
import cymru.addo.roster.Enrolments;
import cymru.addo.roster.People;
import cymru.addo.roster.Person;
import cymru.addo.vle.Errand;
import cymru.addo.vle.Errands;
import cymru.addo.web.page.Trouble;
import cymru.addo.web.page.View;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Finds out whether there is an answer to show, and whether to this visitor; if not, says why in plain words. */
@Dependent
public class ReviewView {

    private final Visitor visitor;
    private final Errands errands;
    private final People people;
    private final Assignments assignments;
    private final Enrolments enrolments;
    private final AnswerView answers;
    private final ModuleMarkView marks;

    @Inject
    public ReviewView(
            Visitor visitor,
            Errands errands,
            People people,
            Assignments assignments,
            Enrolments enrolments,
            AnswerView answers,
            ModuleMarkView marks) {
        this.visitor = visitor;
        this.errands = errands;
        this.people = people;
        this.assignments = assignments;
        this.enrolments = enrolments;
        this.answers = answers;
        this.marks = marks;
    }

    Response show() {
        return errands.of(visitor.session())
                .map(errand -> errand instanceof Errand.Review review ? shown(review) : nothing(200, "notAsked"))
                .orElseGet(() -> nothing(200, "notAsked"));
    }

    private Response shown(Errand.Review review) {
        if (isOwn(review)) return visitor.seeOther(own(review));
        if (visitor.is("PUPIL")) return nothing(403, "notYours");
        var assignment = review.assignment().flatMap(id -> assignments.find(visitor.schoolId(), id));
        if (assignment.isEmpty()) return nothing(200, "noColumn");
        if (!mayLook(assignment.get())) return nothing(403, "notYours");
        return pupil(review, assignment.get())
                .map(pupil -> new View("agreement/review.jte", page(pupil, assignment.get())).answer(200))
                .orElseGet(() -> nothing(200, "nobody"));
    }

    private ReviewPage page(Person pupil, Assignment assignment) {
        return assignment.task().kind() == Kind.MODULE
                ? marks.page(pupil, assignment)
                : answers.page(pupil, assignment);
    }

    private String own(Errand.Review review) {
        return review.assignment()
                .flatMap(id -> assignments.find(visitor.schoolId(), id))
                .flatMap(assignment -> assignment.task().module())
                .map(module -> "modules/" + module)
                .orElse("agreement/receipt");
    }

    private boolean isOwn(Errand.Review review) {
        return visitor.is("PUPIL")
                && review.whose().filter(visitor.person()::equals).isPresent();
    }

    private boolean mayLook(Assignment assignment) {
        return visitor.is("COORDINATOR")
                || enrolments.isStaffOf(visitor.schoolId(), visitor.person(), assignment.classGroup());
    }

    /** Only of this class, also when they have left it: whoever else the platform names is nobody here. */
    private Optional<Person> pupil(Errand.Review review, Assignment assignment) {
        return review.whose()
                .flatMap(id -> people.find(visitor.schoolId(), id))
                .filter(person -> !person.seenAsStaff())
                .filter(person -> enrolments.of(visitor.schoolId(), person.id()).stream()
                        .anyMatch(enrolment -> enrolment.classGroup().equals(assignment.classGroup())));
    }

    private Response nothing(int status, String why) {
        var m = visitor.messages();
        return new Trouble(
                        visitor.frame("review.title", "staff", "review"),
                        m.text("review." + why + ".heading"),
                        List.of(m.text("review." + why + ".next")),
                        null,
                        null,
                        null)
                .answer(status);
    }
}

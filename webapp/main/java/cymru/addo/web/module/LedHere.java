package cymru.addo.web.module;

import cymru.addo.assignment.Assignment;
import cymru.addo.assignment.Assignments;
import cymru.addo.assignment.Kind;
import cymru.addo.assignment.Task;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.vle.Errand;
import cymru.addo.vle.Errands;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a link, or the agreement of their class, leads a pupil to a module: it then opens, for whatever band it is. */
@Dependent
public class LedHere {

    private final Visitor visitor;
    private final Errands errands;
    private final Assignments assignments;

    @Inject
    public LedHere(Visitor visitor, Errands errands, Assignments assignments) {
        this.visitor = visitor;
        this.errands = errands;
        this.assignments = assignments;
    }

    boolean to(ModuleKey module) {
        return byLink().anyMatch(module::equals) || comesBeforeTheAgreement(module);
    }

    /** Whether staff of the class want it understood before the agreement, which is then what comes next. */
    boolean comesBeforeTheAgreement(ModuleKey module) {
        return visitor.is("PUPIL")
                && visitor.session().classGroup().stream()
                        .flatMap(group -> assignments.in(visitor.schoolId(), group).stream())
                        .map(Assignment::task)
                        .filter(task -> task.kind() == Kind.AGREEMENT)
                        .flatMap(task -> task.terms().after().stream())
                        .anyMatch(module::equals);
    }

    private Stream<ModuleKey> byLink() {
        return errands.of(visitor.session())
                .flatMap(errand -> errand instanceof Errand.Work work
                        ? assignments.find(visitor.schoolId(), work.assignment())
                        : Optional.<Assignment>empty())
                .map(Assignment::task)
                .map(LedHere::modules)
                .orElseGet(Stream::empty);
    }

    private static Stream<ModuleKey> modules(Task task) {
        return Stream.concat(task.module().stream(), task.terms().after().stream());
    }
}

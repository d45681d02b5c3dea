package cymru.addo.web.agreement;

import cymru.addo.assignment.Assignment;
import cymru.addo.completion.Completion;
import cymru.addo.completion.Completions;
import cymru.addo.curriculum.Curricula;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.ClassGroups;
import cymru.addo.roster.Person;
import cymru.addo.web.agreement.ReviewPage.Fact;
import cymru.addo.web.page.Naming;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays out what is behind a mark for a module: which one, how much of it was right, when, and after how many goes. */
@Dependent
public class ModuleMarkView {

    private final Visitor visitor;
    private final Completions completions;
    private final Curricula curricula;
    private final ClassGroups classGroups;

    @Inject
    public ModuleMarkView(Visitor visitor, Completions completions, Curricula curricula, ClassGroups classGroups) {
        this.visitor = visitor;
        this.completions = completions;
        this.curricula = curricula;
        this.classGroups = classGroups;
    }

    ReviewPage page(Person pupil, Assignment assignment) {
        var m = visitor.messages();
        var completion = completions.of(visitor.schoolId(), assignment.id()).stream()
                .filter(each -> each.person().equals(pupil.id()))
                .findFirst();
        var kind = completion.isPresent() ? "completed" : "begun";
        return new ReviewPage(
                visitor.frame("review.title", "staff", "review"),
                new Naming(visitor.school(), m).pupil(pupil.name(), pupil.id()),
                completion.isPresent() ? "ok" : "info",
                m.text("review.standing." + kind),
                m.text("review.next." + kind),
                Stream.concat(set(assignment).stream(), completion.stream().flatMap(done -> done(done).stream()))
                        .toList(),
                List.of(),
                null,
                List.of(),
                visitor.session().returnUrl().orElse(null),
                visitor.page("class"));
    }

    private List<Fact> set(Assignment assignment) {
        var m = visitor.messages();
        var zone = visitor.school().calendar().zone();
        return Stream.of(
                        classGroups
                                .find(visitor.schoolId(), assignment.classGroup())
                                .map(ClassGroup::title)
                                .map(title -> new Fact(m.text("review.fact.class"), title)),
                        assignment.task().module().map(key -> new Fact(m.text("review.fact.module"), title(key))),
                        assignment.task().due().map(due -> new Fact(m.text("review.fact.due"), m.day(due, zone))))
                .flatMap(Optional::stream)
                .toList();
    }

    private String title(ModuleKey key) {
        return curricula
                .of(visitor.schoolId())
                .module(key)
                .map(module -> module.title().in(visitor.language()))
                .orElse(key.value());
    }

    /** What a class went through together has a day, and no marks. */
    private List<Fact> done(Completion completion) {
        var m = visitor.messages();
        var when = new Fact(
                m.text("review.fact.when"),
                m.dayAndTime(
                        completion.completedAt(), visitor.school().calendar().zone()));
        if (completion.recordedBy().isPresent())
            return List.of(when, new Fact(m.text("review.fact.method"), m.text("review.together")));
        return List.of(
                new Fact(
                        m.text("review.fact.score"), m.text("review.score", completion.score(), completion.maxScore())),
                when,
                new Fact(m.text("review.fact.goes"), String.valueOf(completion.attempts())),
                new Fact(m.text("review.fact.method"), m.text("review.method.self")));
    }
}

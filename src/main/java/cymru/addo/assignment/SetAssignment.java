package cymru.addo.assignment;

import static java.util.stream.Collectors.toSet;

import cymru.addo.roster.Enrolment;
import cymru.addo.roster.Enrolments;
import cymru.addo.roster.Role;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** A teacher picks what the class is to do, one thing or several at once. Only staff of the class can. */
@Dependent
public class SetAssignment {
    /** More than a teacher would pick by hand. */
    public static final int MOST_AT_ONCE = 50;

    private final Enrolments enrolments;
    private final Assignments assignments;
    private final ToldOfAssignments told;

    @Inject
    public SetAssignment(Enrolments enrolments, Assignments assignments, ToldOfAssignments told) {
        this.enrolments = enrolments;
        this.assignments = assignments;
        this.told = told;
    }

    /** As links of the course, in the order they were picked; however often the same is picked, each time anew. */
    public Outcome set(SchoolId school, PersonId staff, ClassGroupId classGroup, List<Task> tasks) {
        return refused(school, staff, classGroup, tasks).orElseGet(() -> {
            var set = assignments.keep(school, classGroup, staff, tasks);
            told.set(school, classGroup);
            return new Outcome.Set(set);
        });
    }

    /** From the page of the class: what it is set already on the same terms stands, on other terms nothing is changed. */
    public Outcome setOnce(SchoolId school, PersonId staff, ClassGroupId classGroup, List<Task> tasks) {
        return refused(school, staff, classGroup, tasks)
                .or(() -> otherwiseSet(school, classGroup, tasks))
                .orElseGet(() -> {
                    var set = assignments.keepNew(school, classGroup, staff, tasks);
                    told.set(school, classGroup);
                    return new Outcome.Set(set);
                });
    }

    private Optional<Outcome> refused(SchoolId school, PersonId staff, ClassGroupId classGroup, List<Task> tasks) {
        if (!enrolments.isStaffOf(school, staff, classGroup)) return Optional.of(new Outcome.NotYourClass());
        if (tasks.isEmpty()) return Optional.of(new Outcome.NothingPicked());
        if (tasks.size() > MOST_AT_ONCE) return Optional.of(new Outcome.TooMany());
        return areInClass(school, classGroup, tasks) ? Optional.empty() : Optional.of(new Outcome.NotInClass());
    }

    private Optional<Outcome> otherwiseSet(SchoolId school, ClassGroupId classGroup, List<Task> tasks) {
        var before = assignments.in(school, classGroup).stream()
                .filter(set -> !set.isImplied())
                .map(Assignment::task)
                .toList();
        var otherwise = tasks.stream()
                .filter(task -> before.stream().anyMatch(set -> set.asksTheSameAs(task)) && !before.contains(task))
                .toList();
        return otherwise.isEmpty() ? Optional.empty() : Optional.of(new Outcome.SetAlready(otherwise));
    }

    private boolean areInClass(SchoolId school, ClassGroupId classGroup, List<Task> tasks) {
        var named = tasks.stream().flatMap(task -> task.terms().only().stream()).collect(toSet());
        if (named.isEmpty()) return true;
        var pupils = enrolments.in(school, classGroup).stream()
                .filter(enrolment -> enrolment.active() && enrolment.role() == Role.PUPIL)
                .map(Enrolment::person)
                .collect(toSet());
        return pupils.containsAll(named);
    }

    public sealed interface Outcome {
        record Set(List<Assignment> assignments) implements Outcome {}

        record NotYourClass() implements Outcome {}

        /** Somebody who was named is no pupil of the class. */
        record NotInClass() implements Outcome {}

        record NothingPicked() implements Outcome {}

        record TooMany() implements Outcome {}

        /** The class is set these already, on other terms: they would have to be taken back first. */
        record SetAlready(List<Task> tasks) implements Outcome {}
    }
}

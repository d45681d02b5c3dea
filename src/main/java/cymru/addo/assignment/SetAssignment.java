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

    /** In the order they were picked. */
    public Outcome set(SchoolId school, PersonId staff, ClassGroupId classGroup, List<Task> tasks) {
        if (!enrolments.isStaffOf(school, staff, classGroup)) return new Outcome.NotYourClass();
        if (tasks.isEmpty()) return new Outcome.NothingPicked();
        if (tasks.size() > MOST_AT_ONCE) return new Outcome.TooMany();
        if (!areInClass(school, classGroup, tasks)) return new Outcome.NotInClass();
        var set = assignments.keep(school, classGroup, staff, tasks);
        told.set(school, classGroup);
        return new Outcome.Set(set);
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
    }
}

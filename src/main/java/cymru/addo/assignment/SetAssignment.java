package cymru.addo.assignment;

import cymru.addo.roster.Enrolments;
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

    @Inject
    public SetAssignment(Enrolments enrolments, Assignments assignments) {
        this.enrolments = enrolments;
        this.assignments = assignments;
    }

    /** In the order they were picked. */
    public Outcome set(SchoolId school, PersonId staff, ClassGroupId classGroup, List<Task> tasks) {
        if (!enrolments.isStaffOf(school, staff, classGroup)) return new Outcome.NotYourClass();
        if (tasks.isEmpty()) return new Outcome.NothingPicked();
        if (tasks.size() > MOST_AT_ONCE) return new Outcome.TooMany();
        return new Outcome.Set(assignments.keep(school, classGroup, staff, tasks));
    }

    public sealed interface Outcome {
        record Set(List<Assignment> assignments) implements Outcome {}

        record NotYourClass() implements Outcome {}

        record NothingPicked() implements Outcome {}

        record TooMany() implements Outcome {}
    }
}

package cymru.addo.records;

import cymru.addo.agreement.Edition;
import cymru.addo.roster.Enrolments;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** A teacher looks at their class: who has answered and how, and who has not. At nobody else's. */
@Dependent
public class ClassRegister {
    private static final int LARGEST_CLASS = 2000;

    private final Enrolments enrolments;
    private final Register register;

    @Inject
    public ClassRegister(Enrolments enrolments, Register register) {
        this.enrolments = enrolments;
        this.register = register;
    }

    public Outcome look(School school, Edition edition, PersonId staff, ClassGroupId classGroup) {
        if (!isOf(school, staff, classGroup)) return new Outcome.NotYourClass();
        var filter = RegisterFilter.of(classGroup);
        return new Outcome.Seen(
                register.rows(school, edition, filter, 1, LARGEST_CLASS), register.totals(school, edition, filter));
    }

    /** Whether this is their class to look at. */
    public boolean isOf(School school, PersonId staff, ClassGroupId classGroup) {
        return enrolments.isStaffOf(school.id(), staff, classGroup);
    }

    public sealed interface Outcome {
        record Seen(List<ClassRow> rows, Register.Totals totals) implements Outcome {
            /** The same, of these pupils only. */
            public Seen of(Set<PersonId> some) {
                var theirs =
                        rows.stream().filter(row -> some.contains(row.person())).toList();
                return new Seen(theirs, Register.Totals.of(theirs));
            }
        }

        record NotYourClass() implements Outcome {}
    }
}

package cymru.addo.completion;

import cymru.addo.assignment.AssignmentId;
import cymru.addo.attempt.Learner;
import cymru.addo.attempt.Understanding;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.util.List;
import java.util.Map;

/** What the people of a school have completed. */
public interface Completions {
    /**
     * Completes whatever asks the learner for this module, as much of it as was reached, and is not completed yet; answers what
     * is new. Every critical question must have been answered rightly.
     */
    List<Completion> complete(Learner learner, ModuleKey module, Understanding reached, int attempts);

    /** Whether the learner completed this module this year, in whatever class. */
    boolean has(Learner learner, ModuleKey module);

    /** Of one person, the newest first. */
    List<Completion> of(SchoolId school, PersonId person);

    List<Completion> of(SchoolId school, AssignmentId assignment);

    /** How many of the pupils who are in the class now completed what; without what nobody has. */
    Map<AssignmentId, Integer> counts(SchoolId school, ClassGroupId classGroup);
}

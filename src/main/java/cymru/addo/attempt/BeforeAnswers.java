package cymru.addo.attempt;

import cymru.addo.curriculum.ModuleKey;
import java.util.Set;

/** What learners knew before they read a module. */
public interface BeforeAnswers {
    /** The keys of the questions they answered, rightly or not. */
    Set<String> of(Learner learner, ModuleKey module);

    /** Keeps whether they were right, unless the question is answered already. */
    void keep(Learner learner, ModuleKey module, String question, boolean right);
}

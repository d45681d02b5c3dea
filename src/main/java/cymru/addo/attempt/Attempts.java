package cymru.addo.attempt;

import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.ModuleKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The goes that learners had at quizzes, with their answers. */
public interface Attempts {
    /** The one that is open, or a new one: one at a time, however many devices ask for it together. */
    Attempt begin(Learner learner, CurriculumModule module, long seed);

    Optional<Attempt> open(Learner learner, ModuleKey module);

    /** The last of this year, open or finished. */
    Optional<Attempt> latest(Learner learner, ModuleKey module);

    /** All of this year, in their order. */
    List<Attempt> of(Learner learner, ModuleKey module);

    /** Everything that was answered in this module this year, in the order of the attempts. */
    List<Answered> answers(Learner learner, ModuleKey module);

    /** The same in every module that they answered anything in. */
    Map<ModuleKey, List<Answered>> answers(Learner learner);

    /** Keeps an answer with its mark unless the question is answered already in this attempt; answers what is kept. */
    Answered keep(Attempt attempt, Answer answer, Mark mark);

    /** Ends the attempt, once; answers when it ended. */
    Attempt finish(Attempt attempt);
}

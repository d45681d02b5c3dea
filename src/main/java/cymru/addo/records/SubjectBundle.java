package cymru.addo.records;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything Addo keeps of one person, for whoever has the right to ask: counted, or in full. What others did with the person's
 * data stands in it; who else is in their class, and what those answered, does not.
 */
public interface SubjectBundle {
    /** By category, those that hold nothing too. */
    List<Kept> of(SchoolId school, PersonId person);

    /** The same in full. */
    Bundle whole(SchoolId school, PersonId person);

    /** @param first when the oldest of them came to be; empty where there is none */
    record Kept(Category category, long many, Optional<Instant> first, Optional<Instant> last) {}

    /** @param json one object, with a list for each category */
    record Bundle(String json, long entries) {
        /** Shows nothing of it, so that no log can. */
        @Override
        public String toString() {
            return "Bundle[" + entries + "]";
        }
    }

    /** What is kept of a person, in the order in which it is told. */
    enum Category {
        PERSON,
        CLASSES,
        ANSWERS,
        QUESTIONS,
        TALKS,
        SUPPORT,
        CHECKS,
        TOLD,
        SLIPS,
        PARENTS,
        PICTURES,
        ACCESS,
        NETWORK,
        TASKS,
        BEFORE,
        ATTEMPTS,
        COMPLETIONS,
        LESSONS,
        TRAININGS,
        EVENTS,
        RESULTS,
        VISITS,
        LOOKS,
        DUTIES,
        WORK,
        FILES
    }
}

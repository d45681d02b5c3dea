package cymru.addo.cohort;

import cymru.addo.school.SchoolId;
import java.util.List;
import java.util.Set;

/** The cohorts as a school's Moodle has them now. */
public interface MoodleCohorts {
    /** All of them, and how many are in each. */
    Answer<List<CohortListed>> list(SchoolId school);

    /** Those of these that are there, and who is in them. */
    Answer<CohortsSeen> read(SchoolId school, Set<String> cohorts);

    /** What Moodle told, or why nothing is known of anybody. */
    sealed interface Answer<T> {
        record Told<T>(T what) implements Answer<T> {}

        /** The school has not connected its Moodle, or does not let it say this. */
        record NotConnected<T>() implements Answer<T> {}

        record Failed<T>(Trouble why) implements Answer<T> {}
    }

    enum Trouble {
        /** It did not answer, or not in a way that could be read. */
        AWAY,
        /** It does not let us see what is needed. */
        NOT_ALLOWED,
        /** It says who is in the cohorts, and nothing of who they are. */
        NAMELESS
    }
}

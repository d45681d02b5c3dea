package cymru.addo.course;

import cymru.addo.agreement.EditionId;
import cymru.addo.moodle.MoodleUse;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import java.time.Duration;
import java.util.Optional;

/** The list of what is to be done in courses. */
interface CourseErrands {
    /** Lists the due days to come that a whole class was set, in the courses of this Moodle. Answers how many are new. */
    int listDueDays(SchoolId school, String site);

    /** Lists the activities of this Moodle without a gradebook column, for whoever did what they ask. Answers how many are new. */
    int listCompletions(SchoolId school, String site, EditionId edition, SchoolYear year);

    /** The next of this use that is due at a school where nobody is at it; nobody else gets it meanwhile. */
    Optional<Errand> take(MoodleUse use);

    void done(Errand errand);

    /** It may have been done or not, and is not tried again. */
    void unsure(Errand errand);

    void failed(Errand errand, WhyNot why);

    /** It was not done, and nothing of the school is tried for so long. */
    void rest(Errand errand, Duration pause);
}

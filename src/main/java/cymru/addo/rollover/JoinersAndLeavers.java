package cymru.addo.rollover;

import cymru.addo.school.SchoolId;
import java.time.Instant;
import java.util.List;

/** Who came and who went, as the differences between one reading of the class lists and the next tell it. */
public interface JoinersAndLeavers {
    /** The most that are listed: a school that has just been connected is all joiners. */
    int MOST = 500;

    /** Who is there now and came since, by class and name. */
    List<Joiner> joined(SchoolId school, Instant since);

    /** Who went since and is not back, the latest first. */
    List<Leaver> left(SchoolId school, Instant since);
}

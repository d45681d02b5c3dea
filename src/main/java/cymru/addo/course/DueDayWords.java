package cymru.addo.course;

import cymru.addo.assignment.Assignment;
import cymru.addo.school.School;

/** What stands in a course's calendar, in both languages. */
public interface DueDayWords {
    String name(School school, Assignment assignment);

    String description(School school, Assignment assignment);
}

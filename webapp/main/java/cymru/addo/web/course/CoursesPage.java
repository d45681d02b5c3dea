package cymru.addo.web.course;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * What was done in the courses of the school's Moodle.
 *
 * @param back null on the first page, as {@code next} is on the last
 */
public record CoursesPage(Frame frame, SchoolMenu menu, String connection, List<Line> lines, String back, String next) {

    public record Line(String what, String course, String state, String tag, String when) {}
}

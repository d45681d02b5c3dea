package cymru.addo.web.staff;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * Which staff have agreed, and who has still to.
 *
 * @param words where the words for staff are chosen and published
 * @param awaited what is to be done before anybody can be asked; null where the words are published
 */
public record StaffPage(Frame frame, SchoolMenu menu, String headline, String words, String awaited, List<Line> lines) {

    /** @param question what they asked; null where they did not */
    public record Line(String name, String state, String tag, String when, String question) {}
}

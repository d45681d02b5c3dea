package cymru.addo.web.support;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * The pupils for whom something is done.
 *
 * @param one the pupil whose form lies open; null for none
 */
public record SupportPage(Frame frame, SchoolMenu menu, String said, List<Line> lines, One one) {

    /** @param what what is done, in words */
    public record Line(String name, String classes, String what, String address) {}

    /** @param fault what was wrong with what was sent; null where nothing was */
    public record One(
            String name, String classes, String action, List<Choice> bands, String reason, int longest, String fault) {}

    public record Choice(String value, String words, boolean chosen) {}
}

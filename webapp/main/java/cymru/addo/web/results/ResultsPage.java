package cymru.addo.web.results;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * How the results are on their way to the gradebook, and those that somebody has to help.
 *
 * @param said what came of a press; null on a plain visit
 * @param waiting that some wait for the platform, which needs nobody; null where none do, or the headline says so
 * @param back the first page; null where one is on it
 * @param next null on the last page
 */
public record ResultsPage(
        Frame frame,
        SchoolMenu menu,
        String headline,
        String said,
        String waiting,
        List<Line> lines,
        String again,
        String back,
        String next) {

    /**
     * @param again where a press sends this one again
     * @param label the button's words for who cannot see its row
     * @param detail what the platform answered, in English, for an administrator; empty where it said nothing
     */
    public record Line(
            String who,
            String classTitle,
            String what,
            String since,
            String why,
            String next,
            String detail,
            String again,
            String label) {}
}

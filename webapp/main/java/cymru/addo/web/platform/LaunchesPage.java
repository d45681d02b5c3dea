package cymru.addo.web.platform;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * Who knocked at the door, the latest first.
 *
 * @param refusedOnly whether those who came in are left out
 * @param file the same as a file
 * @param first the first page; null where one is on it
 * @param next null on the last page
 */
public record LaunchesPage(
        Frame frame,
        SchoolMenu menu,
        String platforms,
        String headline,
        boolean refusedOnly,
        String all,
        String refused,
        List<Line> lines,
        String file,
        String first,
        String next) {

    /**
     * @param tag the colour of the outcome: ok, no or info
     * @param failed the name of the first fact that was not true; empty where all were
     * @param advice what to do about it; empty where nothing needs doing
     * @param passed the names of the facts found true; empty where none were
     */
    public record Line(
            String when,
            String platform,
            String place,
            String what,
            String tag,
            String outcome,
            String failed,
            String advice,
            String reason,
            String passed,
            String reference) {}
}

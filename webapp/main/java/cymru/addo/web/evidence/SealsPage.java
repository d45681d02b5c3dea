package cymru.addo.web.evidence;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * The sealed years of a school, and the button that seals one.
 *
 * @param said what has just happened; null on a plain visit
 * @param fault why nothing was sealed; null where nothing went wrong
 */
public record SealsPage(
        Frame frame,
        SchoolMenu menu,
        String root,
        String heading,
        String said,
        String fault,
        List<Year> years,
        List<Line> seals) {

    public record Year(int startsIn, String label) {}

    /** @param covers how many events, in words */
    public record Line(String code, String year, String when, String who, String covers, String sheet, String export) {}
}

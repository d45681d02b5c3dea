package cymru.addo.web.visitor;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * Who has signed at reception.
 *
 * @param said what has just happened; null on a plain visit
 * @param awaited what is still to be done before anybody can sign; null where nothing is
 */
public record VisitorsPage(
        Frame frame,
        SchoolMenu menu,
        String root,
        String headline,
        String said,
        List<String> faults,
        String awaited,
        List<Choice> choices,
        String day,
        String name,
        String found,
        List<Line> lines,
        Paging paging,
        String csv,
        String xlsx) {

    public record Choice(String value, String words, boolean chosen) {}

    /** @param left where it is written down that they left; null where the visit is over */
    public record Line(
            String name,
            String from,
            String host,
            String purpose,
            String when,
            String until,
            String state,
            String tag,
            String left) {}

    public record Paging(String words, String back, String next) {}
}

package cymru.addo.web.records;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * How far the school's memory can be trusted, and what has left it.
 *
 * @param hash the last link, which proves all before it; null where the chain is broken
 */
public record EvidencePage(
        Frame frame, SchoolMenu menu, String heading, boolean sound, String words, String hash, List<Line> exports) {

    public record Line(String who, String what, String chosen, String when, long rows) {}
}

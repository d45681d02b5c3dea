package cymru.addo.web.cohort;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * Who would land where. Nothing is applied by looking.
 *
 * @param fault why nothing was applied; null where nobody tried
 * @param summary what would change, in sentences
 * @param chosen the lines that are sent back to apply just this
 * @param back to choose otherwise
 */
public record PreviewPage(
        Frame frame,
        SchoolMenu menu,
        String root,
        String fault,
        List<String> summary,
        List<Group> groups,
        List<Chosen> chosen,
        String whole,
        String mark,
        String back) {

    public record Chosen(String cohort, String meaning) {}

    /** The people of one cohort. */
    public record Group(String title, List<Line> lines) {}

    public record Line(String name, String band, String what, String tag) {}
}

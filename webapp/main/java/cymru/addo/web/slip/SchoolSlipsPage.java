package cymru.addo.web.slip;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * Which parents of the school have answered, whose slips are chased, and with whom to talk.
 *
 * @param said what has just been kept; null on a plain visit
 * @param scanned what became of a pile of codes; null where none was sent
 * @param listed the heading of the children listed
 * @param whole the address of the page without a class; null there
 * @param bands in which bands a parent is asked
 */
public record SchoolSlipsPage(
        Frame frame,
        SchoolMenu menu,
        String action,
        String headline,
        String said,
        String fault,
        SlipsScanned scanned,
        List<ClassLine> classes,
        String listed,
        List<Child> children,
        String whole,
        List<Download> downloads,
        List<Choice> bands) {

    /** @param print the words to print for those who have not answered; null where nobody is left */
    public record ClassLine(
            String id, String title, long asked, long answered, long open, long talk, String link, String print) {}

    public record Child(String name, String classTitle, String standing, String tag, String when) {}

    public record Download(String address, String words) {}

    public record Choice(String value, String words, boolean chosen) {}
}

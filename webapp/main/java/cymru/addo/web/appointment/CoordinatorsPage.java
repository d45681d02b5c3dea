package cymru.addo.web.appointment;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * Who is coordinator, and how others become one.
 *
 * @param issued a code that is shown this once; null on a plain visit
 */
public record CoordinatorsPage(
        Frame frame,
        SchoolMenu menu,
        String root,
        String said,
        String fault,
        Issued issued,
        List<Holder> holders,
        List<Colleague> colleagues) {

    public record Holder(String id, String name, String how, boolean self) {}

    public record Colleague(String ref, String name) {}

    public record Issued(String heading, String words, String secret) {}

    public boolean only() {
        return holders.size() == 1;
    }
}

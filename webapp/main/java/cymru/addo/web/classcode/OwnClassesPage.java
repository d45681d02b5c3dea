package cymru.addo.web.classcode;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * The classes that the school lists itself, and the form for one more.
 *
 * @param said what came of a press; null on a plain visit
 * @param fault what is wrong with what was typed; null where nothing is
 */
public record OwnClassesPage(
        Frame frame,
        SchoolMenu menu,
        String root,
        String said,
        String fault,
        String title,
        String names,
        List<Listed> classes) {
    public OwnClassesPage {
        classes = List.copyOf(classes);
    }

    public record Listed(String title, long pupils, String code) {}
}

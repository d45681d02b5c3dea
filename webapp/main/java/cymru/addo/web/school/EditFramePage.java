package cymru.addo.web.school;

import cymru.addo.agreement.DraftFrame;
import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * The words around the promises of a band, both languages side by side, to be written anew.
 *
 * @param notice that they could not be kept, and why; null where they could
 * @param version of the draft that this page shows
 */
public record EditFramePage(
        Frame frame,
        SchoolMenu menu,
        String heading,
        String notice,
        String action,
        String band,
        int version,
        List<Side> sides,
        String back) {

    /** @param now what the current edition says */
    public record Side(String language, String words, DraftFrame typed, DraftFrame now) {}
}

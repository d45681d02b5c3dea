package cymru.addo.web.content;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * The packs of a school, and the way to send another.
 *
 * @param said what has just happened; null on a plain visit
 * @param fault why what was sent is not taken; null where nothing was sent, or it was
 * @param title the title that was given
 */
public record ContentPage(
        Frame frame,
        SchoolMenu menu,
        String action,
        String said,
        String fault,
        List<Finding> findings,
        String title,
        List<Version> versions,
        List<Files> modules,
        List<Link> cartridges,
        List<String> losses) {

    /** One module's questions as files. */
    public record Files(String title, List<Link> files) {}

    /** @param words which format, in which language */
    public record Link(String words, String address) {}

    /**
     * @param rule the sentence in the reader's language
     * @param detail what the check says of this place, in English
     */
    public record Finding(String place, String rule, String detail, boolean advice) {}

    /**
     * One version of a pack.
     *
     * @param number null for a draft
     * @param state the last part of a key: draft, inUse, replaced, withdrawn
     */
    public record Version(
            String title, Integer number, String state, String modules, String when, String who, String address) {
        public boolean isDraft() {
            return number == null;
        }

        public String tag() {
            return state.equals("inUse") ? "ok" : "info";
        }
    }
}

package cymru.addo.web.slip;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.ClassMenu;
import java.util.List;

/**
 * Which parents of a class have answered, and where slips are printed and ticked.
 *
 * @param said what has just been kept; null on a plain visit
 * @param fault what was wrong with what was sent; null where nothing was
 */
public record ClassSlipsPage(
        Frame frame, ClassMenu menu, String action, String headline, String said, String fault, List<Child> children) {

    /**
     * @param standing what the parents said, in words
     * @param open whether an answer is still to come
     * @param back where a tick is taken back; null where no paper was ticked
     */
    public record Child(String id, String name, String standing, boolean open, String back) {}
}

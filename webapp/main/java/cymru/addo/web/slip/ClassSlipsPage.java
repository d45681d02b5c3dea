package cymru.addo.web.slip;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.ClassMenu;
import java.util.List;

/**
 * Which parents of a class have answered, and where slips are printed and ticked.
 *
 * @param said what has just been kept; null on a plain visit
 * @param fault what was wrong with what was sent; null where nothing was
 * @param scanned what became of a pile of codes; null where none was sent
 * @param joiners where those are listed who are new in the class
 * @param printOpen the words to print for all who have not answered; null where nobody is left
 */
public record ClassSlipsPage(
        Frame frame,
        ClassMenu menu,
        String action,
        String headline,
        String said,
        String fault,
        SlipsScanned scanned,
        String joiners,
        String printOpen,
        List<Child> children) {

    /**
     * @param standing what the parents said, in words
     * @param tag how it stands out: ok, ask or info
     * @param more the page of this child's parents
     */
    public record Child(String id, String name, String standing, String tag, String more) {}
}

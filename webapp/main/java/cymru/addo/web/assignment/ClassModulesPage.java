package cymru.addo.web.assignment;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.ClassMenu;
import java.util.List;

/**
 * What a class is set, and what else it could be.
 *
 * @param root the address that the page's forms begin with
 * @param said what has just been done; null on a plain visit
 * @param faults what was wrong with what was sent, in sentences
 * @param some whether only some pupils are named
 */
public record ClassModulesPage(
        Frame frame,
        ClassMenu menu,
        String root,
        String headline,
        String said,
        List<String> faults,
        List<Line> set,
        List<Line> withdrawn,
        Shelf.Choice agreement,
        Shelf shelf,
        List<Pupil> pupils,
        boolean some,
        List<Download> downloads) {

    /**
     * @param who the whole class, or how many pupils
     * @param done how many have completed it; empty where that is not counted here
     */
    public record Line(String id, String title, String who, String due, String done, List<String> terms, String by) {}

    public record Pupil(String ref, String name, boolean chosen) {}

    public record Download(String address, String words) {}
}

package cymru.addo.web.module;

import cymru.addo.web.page.Frame;
import java.util.List;

/**
 * Where a module begins, goes on, or is done.
 *
 * @param done when and how it was finished; null while it is not
 * @param first what must be understood before it; null where nothing is left to
 * @param goOn where it goes on; null for somebody who has not begun, or is done
 * @param again where the questions can be had again; null where they cannot
 */
public record StartPage(
        Frame frame,
        String title,
        String picture,
        int minutes,
        List<String> outcomes,
        String tone,
        Done done,
        Way first,
        String start,
        String goOn,
        String again,
        String all) {

    /**
     * @param on the day, in words
     * @param together whether the class did it together
     * @param agreement where it goes on to the agreement; null where that does not wait for this module
     */
    public record Done(String on, boolean together, String certificate, String agreement) {}

    /** Another module. */
    public record Way(String address, String title) {}
}

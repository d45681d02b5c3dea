package cymru.addo.web.moodle;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * The connection to the school's Moodle.
 *
 * @param root where the forms of the page are sent
 * @param standing what is connected since when, and how the last test went; empty where nothing is connected
 * @param uses what it may be used for; empty where nothing is connected
 * @param findings what a test found just now; null where none was made
 * @param steps what to do in Moodle first, one after the other
 * @param functions what the service has to have, with the capabilities for it
 */
public record MoodlePage(
        Frame frame,
        SchoolMenu menu,
        String root,
        String said,
        String fault,
        List<String> standing,
        List<Use> uses,
        List<Finding> findings,
        List<String> steps,
        List<Function> functions,
        String address) {

    public boolean isConnected() {
        return !standing.isEmpty();
    }

    public record Use(String name, String words, String hint, boolean on) {}

    public record Function(String name, String capabilities, String uses) {}

    /** @param mend what to do in Moodle; empty where there is nothing to mend */
    public record Finding(boolean good, String words, String mend) {}
}

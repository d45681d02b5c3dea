package cymru.addo.web.signin;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * The doors by which people sign in, and the form for another.
 *
 * @param answerAt the one address to which the directory sends people back
 * @param typed what was sent and could not be kept; empty fields on a plain visit
 */
public record DoorsPage(
        Frame frame,
        SchoolMenu menu,
        String root,
        String said,
        String fault,
        List<Open> doors,
        List<String> microsoft,
        List<String> google,
        String answerAt,
        Typed typed) {

    /** @param found what a test found just now; null where none was made */
    public record Open(String heading, String address, List<String> facts, String test, String close, Found found) {}

    public record Found(boolean good, String words) {}

    public record Typed(
            String directory,
            String tenant,
            String client,
            String staffGroup,
            String pupilGroup,
            String everybody,
            boolean classes) {
        static final Typed NOTHING = new Typed("MICROSOFT", "", "", "", "", "", false);
    }
}

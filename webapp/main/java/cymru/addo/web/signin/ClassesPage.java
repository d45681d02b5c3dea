package cymru.addo.web.signin;

import cymru.addo.web.page.Frame;
import java.util.List;

/**
 * Whoever is in several classes says which one it is about.
 *
 * @param onward where those go who are in none; null where there is no such way
 */
public record ClassesPage(Frame frame, List<Place> places, String words, String onward) {

    /** @param enter where choosing it is sent */
    public record Place(String title, String enter, boolean here) {}
}

package cymru.addo.web.signin;

import cymru.addo.web.page.Frame;
import java.util.List;

/**
 * Whoever is in several classes says which one it is about.
 *
 * @param onward where those go who are in none; null where there is no such way
 * @param join where a pupil sends the code of a class; null for staff, for whom no code opens anything
 * @param fault what was wrong with a code; null where none was typed
 */
public record ClassesPage(Frame frame, List<Place> places, String words, String onward, String join, String fault) {

    /** @param enter where choosing it is sent */
    public record Place(String title, String enter, boolean here) {}
}

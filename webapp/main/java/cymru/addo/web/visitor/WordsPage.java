package cymru.addo.web.visitor;

import cymru.addo.agreement.AdultText;
import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * The words for visitors or groups in both languages, with the choices that the school makes.
 *
 * @param standing which edition counts now
 */
public record WordsPage(
        Frame frame,
        SchoolMenu menu,
        String action,
        String register,
        String back,
        String said,
        String fault,
        String standing,
        List<Side> sides) {

    /** One language: the text with a name in place of each choice, and what was chosen. */
    public record Side(String language, AdultText text, String legend, List<Choice> choices) {}

    public record Choice(String name, String label, String value) {}
}

package cymru.addo.web.year;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * Who has come since a day, with what is left for each, and who has gone.
 *
 * @param since the day, as a form holds it
 * @param fault what was wrong with what was sent; null where nothing was
 */
public record JoinersPage(
        Frame frame,
        SchoolMenu menu,
        String root,
        String headline,
        String since,
        String fault,
        List<ClassOf> classes,
        List<Gone> left) {

    /** The joiners of one class, whose papers come in one pack. */
    public record ClassOf(String id, String title, List<Joined> joined) {}

    /**
     * @param isNew whether they are new to the school, not only to the class
     * @param open what is left for them, in words; empty where all is done
     */
    public record Joined(String name, String when, boolean isNew, List<String> open) {}

    /** @param what what becomes of their papers, in words */
    public record Gone(String name, String classTitle, String when, String what) {}
}

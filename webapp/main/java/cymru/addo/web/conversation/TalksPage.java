package cymru.addo.web.conversation;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * The talks that were handed on to the coordinator, who waits for one, and what came of the others.
 *
 * @param said what has just been kept; null on a plain visit
 * @param outcomes what can come of a talk
 */
public record TalksPage(
        Frame frame,
        SchoolMenu menu,
        String headline,
        String said,
        String fault,
        List<Open> open,
        List<Choice> outcomes,
        List<Line> waiting,
        List<Line> closed) {

    /** @param typed the note as it was sent where it could not be kept; empty otherwise */
    public record Open(
            String id, String name, String classes, String since, String note, String action, String typed) {}

    public record Choice(String value, String words) {}

    /** @param words what they said, or what came of it */
    public record Line(String name, String classes, String words, String when) {}
}

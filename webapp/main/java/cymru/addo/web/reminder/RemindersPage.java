package cymru.addo.web.reminder;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * Whom a reminder would reach and what it says, which classes want none, and what was sent before.
 *
 * @param said what has just happened; null on a plain visit
 * @param fault what could not be done; null where all could
 * @param connect where the school's Moodle is connected; null where it is
 * @param chosen the class that is to be reminded; empty for the whole school
 * @param toSend whether a message would reach anybody
 */
public record RemindersPage(
        Frame frame,
        SchoolMenu menu,
        String root,
        String said,
        String fault,
        String connect,
        List<Choice> classes,
        String chosen,
        String reach,
        boolean toSend,
        List<Words> words,
        List<Silence> silences,
        List<Line> rounds,
        Paging paging) {

    public record Choice(String value, String words, boolean chosen) {}

    public record Words(String language, String text) {}

    /** @param silent whether the class wants no reminders */
    public record Silence(String classGroup, String title, boolean silent) {}

    public record Line(String when, String who, String whom, String what, String address) {}

    /** @param back null on the first page, as {@code next} is on the last */
    public record Paging(String back, String next) {}
}

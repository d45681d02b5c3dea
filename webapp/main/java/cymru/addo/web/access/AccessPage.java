package cymru.addo.web.access;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * The access register, narrowed by class and state, with the lists that were made of it.
 *
 * @param said what has just happened; null on a plain visit
 * @param fault what could not be; null where nothing went wrong
 * @param toGrant how many have agreed and await access, in words; null where nobody does
 * @param more that there are more than are listed; null where there are not
 */
public record AccessPage(
        Frame frame,
        SchoolMenu menu,
        String root,
        String headline,
        String said,
        String fault,
        String toGrant,
        List<Option> classes,
        List<Option> states,
        List<Line> lines,
        String more,
        List<Batch> lists) {

    public record Option(String value, String words, boolean chosen) {}

    public record Line(String name, String classes, String state, String tag, String since, String link) {}

    public record Batch(String number, String when, String what, String csv, String xlsx) {}
}

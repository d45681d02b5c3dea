package cymru.addo.web.reminder;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/** What was sent once, to whom, and what became of it. */
public record RoundPage(
        Frame frame,
        SchoolMenu menu,
        String root,
        String headline,
        String what,
        List<String> words,
        List<Line> people,
        RemindersPage.Paging paging) {

    public record Line(String name, String classTitle, String state, String tag, String when) {}
}

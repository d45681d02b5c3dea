package cymru.addo.web.reminder;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.ClassMenu;
import java.util.List;

/**
 * Whether the pupils of a class are reminded, and in which words.
 *
 * @param said what has just happened; null on a plain visit
 */
public record ClassRemindersPage(
        Frame frame,
        ClassMenu menu,
        String root,
        String back,
        String said,
        boolean silent,
        List<RemindersPage.Words> words) {}

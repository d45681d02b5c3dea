package cymru.addo.web.year;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.ClassMenu;
import java.util.List;

/** Who is new in a teacher's class, and what is left for each. */
public record ClassJoinersPage(
        Frame frame, ClassMenu menu, String headline, String action, List<JoinersPage.Joined> joined) {}

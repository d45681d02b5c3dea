package cymru.addo.web.access;

import cymru.addo.access.WhyWithdrawn;
import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * One person's access: how it stands, who set it and why, and what may be done now.
 *
 * @param fault what could not be; null where nothing went wrong
 * @param reason why it was withdrawn; null where it was not
 * @param set who set it and when; null where nobody has
 * @param note what was said about it; null where nothing was
 * @param typed the note as it was sent where it could not be kept; empty otherwise
 * @param act what may be done: grant, withdraw or reinstate; null for who has left
 */
public record PersonPage(
        Frame frame,
        SchoolMenu menu,
        String root,
        String forget,
        String id,
        String name,
        String classes,
        String fault,
        String state,
        String reason,
        String set,
        String note,
        String typed,
        String act) {

    public List<WhyWithdrawn> reasons() {
        return List.of(WhyWithdrawn.values());
    }
}

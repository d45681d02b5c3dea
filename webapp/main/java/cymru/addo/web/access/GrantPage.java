package cymru.addo.web.access;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/** Who has agreed and would be given access: read first, then confirmed. */
public record GrantPage(Frame frame, SchoolMenu menu, String root, String heading, List<Person> people, String button) {

    public record Person(String id, String name, String classes) {}
}

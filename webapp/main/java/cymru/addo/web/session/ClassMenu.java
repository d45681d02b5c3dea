package cymru.addo.web.session;

import java.util.List;
import java.util.stream.Stream;

/** A teacher's pages of one class, side by side on each of them. */
public record ClassMenu(List<SchoolMenu.Item> items) {

    /** What the teacher may learn. */
    private static final String OWN = "modules";

    /** What the teacher agrees to. */
    private static final String OWN_AGREEMENT = "own-agreement";

    public static ClassMenu on(Visitor visitor, String here) {
        var m = visitor.messages();
        return new ClassMenu(
                Stream.of("class", "class/slips", "class/modules", "class/progress", "class/code", OWN, OWN_AGREEMENT)
                        .map(path -> new SchoolMenu.Item(
                                visitor.page(path),
                                m.text("class.menu." + (path.equals(OWN) ? "own" : path.replace("class/", ""))),
                                path.equals(here)))
                        .toList());
    }
}

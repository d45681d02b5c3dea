package cymru.addo.web.slip;

import cymru.addo.web.page.Frame;
import java.util.List;

/**
 * The slips of a family, one for each child.
 *
 * @param unknown the codes that open nothing, in words
 */
public record SeveralPage(Frame frame, List<Child> children, List<String> unknown, String another) {

    /** @param answered whether this parent has supported the agreement already, in words; null where not */
    public record Child(String heading, String school, String link, String answered) {}
}

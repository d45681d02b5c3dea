package cymru.addo.web.module;

import cymru.addo.web.page.Frame;
import java.util.List;

/**
 * What parents find behind the link of their school.
 *
 * @param agreement where they read what pupils agree to
 * @param said that they came to the end of a module; null on a plain visit
 */
public record ParentsPage(Frame frame, String school, String agreement, String said, List<Door> modules) {

    public record Door(String title, int minutes, List<String> outcomes, String picture, String address) {}
}

package cymru.addo.web.classcode;

import cymru.addo.web.page.Frame;
import java.util.List;

/**
 * Behind the code: the names of the class that nobody has picked yet.
 *
 * @param address where the picked name is sent, with the code
 * @param fault why they are to pick again; null on a plain visit
 */
public record PickNamePage(Frame frame, String address, String code, String fault, List<Name> names) {
    public PickNamePage {
        names = List.copyOf(names);
    }

    public record Name(String ref, String name) {}
}

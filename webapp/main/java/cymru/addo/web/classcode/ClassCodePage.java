package cymru.addo.web.classcode;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.ClassMenu;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * The code of a class, to be shown on the board, and who has come in.
 *
 * @param menu null where the coordinator shows it for a class that the school lists itself; {@code schoolMenu} is null elsewhere
 * @param blocked why no code can be opened here; null where one can
 * @param open null where no code is open
 */
public record ClassCodePage(
        Frame frame,
        ClassMenu menu,
        SchoolMenu schoolMenu,
        String root,
        String said,
        String blocked,
        Open open,
        String look,
        List<Came> came) {
    public ClassCodePage {
        came = List.copyOf(came);
    }

    /**
     * @param code as it is typed; null where it was shown before and is known to nobody any more
     * @param address where it is typed
     * @param qr the same with the code in it, for tablets with a camera
     */
    public record Open(String code, String until, String address, String qr) {}

    /** @param here whether the visit still goes on, so that the name can be let go */
    public record Came(String ref, String name, String at, boolean here) {}
}

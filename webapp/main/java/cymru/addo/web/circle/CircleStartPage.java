package cymru.addo.web.circle;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.ClassMenu;
import java.util.List;

/**
 * Before a circle begins.
 *
 * @param about how many promises there are in which band; null while no band is known
 * @param soFar how far the class came before; null where nothing was counted or written down
 * @param begin null while no band is known
 * @param register who was there; null while no band is known
 * @param bands the wordings one can choose
 */
public record CircleStartPage(
        Frame frame, ClassMenu menu, String about, String soFar, String begin, String register, List<Wordings> bands) {

    public record Wordings(String words, String address) {}
}

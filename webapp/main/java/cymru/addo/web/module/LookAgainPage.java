package cymru.addo.web.module;

import cymru.addo.web.page.Frame;
import java.util.List;

/** After an attempt that leaves something to look at again: the pages that teach it, and the way to another attempt. */
public record LookAgainPage(
        Frame frame, String module, String tone, boolean scored, int score, int total, List<Way> pages, String again) {

    public record Way(String address, String heading, String picture) {}
}

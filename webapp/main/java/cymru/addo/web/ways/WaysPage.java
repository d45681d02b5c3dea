package cymru.addo.web.ways;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/** By what people can come in, which of it is open, and what to do for each. */
public record WaysPage(Frame frame, SchoolMenu menu, String headline, List<Way> ways, Teams teams) {
    public WaysPage {
        ways = List.copyOf(ways);
    }

    /**
     * @param tag the colour of its state: ok or info
     * @param used when somebody last came in by it, in words; null where nobody has
     */
    public record Way(
            String key, String name, String tag, String state, String used, List<String> steps, List<Link> links) {}

    public record Link(String address, String words) {}

    /**
     * The app for Teams.
     *
     * @param address where it is downloaded; null while no door leads to Microsoft
     * @param app by what address the directory is to know the school's app; null with the other
     * @param typed what was typed as the address of the privacy notice
     * @param fault what is wrong with it; null where nothing is
     */
    public record Teams(String address, String app, String typed, String fault) {}
}

package cymru.addo.web.platform;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * The platforms that the school has connected, and what may be done about each.
 *
 * @param said what came of a press; null on a plain visit
 * @param waiting that places wait to be let in; null where none do
 * @param fault what is wrong with the invitation that was asked for; null where nothing is
 * @param link an invitation, shown this once; null on a plain visit
 * @param launches where the launch log is
 */
public record PlatformsPage(
        Frame frame,
        SchoolMenu menu,
        String root,
        String headline,
        String said,
        String waiting,
        String fault,
        Link link,
        List<Connected> platforms,
        List<Open> invitations,
        List<Lasting> lasting,
        Keys keys,
        String launches) {

    /** @param until when it ends, in words */
    public record Link(String address, String until) {}

    /**
     * @param name the host of the platform, which is what people know it by
     * @param retired since when nobody comes in from there, in words; null while somebody may
     * @param own whether this very visit came from there: then it cannot be retired, or nobody might come in to bring it back
     * @param findings what a test found just now; empty where none was made
     */
    public record Connected(
            String id,
            String root,
            String name,
            String issuer,
            String clientId,
            String since,
            String lastLaunch,
            String retired,
            boolean own,
            List<Place> places,
            List<Finding> findings) {

        public boolean isTried() {
            return !findings.isEmpty();
        }
    }

    /** @param standing ACCEPTED, WAITING or REFUSED */
    public record Place(String deployment, String standing, String tag, String words) {
        public boolean mayAccept() {
            return !standing.equals("ACCEPTED");
        }

        public boolean mayRefuse() {
            return standing.equals("WAITING");
        }
    }

    /**
     * @param tag the colour of the result: ok, no or info
     * @param next what to change and where; empty where nothing needs changing
     * @param detail for an administrator, in English; empty where nothing is wrong
     */
    public record Finding(String part, String tag, String result, String words, String next, String detail) {}

    /** An invitation that nobody has used yet. */
    public record Open(String withdraw, String made, String until) {}

    public record Lasting(String days, String words, boolean chosen) {}

    /** @param why why they cannot be changed here and now; null where they can */
    public record Keys(String changed, String why) {}
}

package cymru.addo.web.ways;

import cymru.addo.web.page.Frame;

/**
 * What stands in a tab of Microsoft Teams.
 *
 * @param way null where the door is closed
 */
public record TeamsTabPage(Frame frame, Way way) {

    /**
     * @param silently where the tab sends what Teams says of whoever is there
     * @param window where people sign in themselves, in a window of its own
     * @param directory the origin of the directory, which may show the tab as Teams does
     */
    public record Way(String address, String silently, String window, String directory) {}
}

package cymru.addo.web.ways;

import cymru.addo.web.page.Frame;

/**
 * What stands in a tab of Microsoft Teams.
 *
 * @param signIn where people sign in, in a window of its own; null where the door is closed
 */
public record TeamsTabPage(Frame frame, String signIn) {}

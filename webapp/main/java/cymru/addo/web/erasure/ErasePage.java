package cymru.addo.web.erasure;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;

/**
 * What goes and what stays when somebody is forgotten, and the button that does it.
 *
 * @param name what they are called, for the last time
 * @param fault what could not be; null where nothing went wrong
 * @param send where the form goes; null where they are forgotten already
 */
public record ErasePage(Frame frame, SchoolMenu menu, String name, String fault, String send, String back) {}

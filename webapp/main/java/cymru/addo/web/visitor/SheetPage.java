package cymru.addo.web.visitor;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;

/**
 * The code for reception, as the coordinator makes it, prints it and renews it.
 *
 * @param link null while there is none
 * @param qr the same as a drawing; null while there is none
 */
public record SheetPage(
        Frame frame, SchoolMenu menu, String root, String register, String said, String link, String qr) {}

package cymru.addo.web.support;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.ClassMenu;

/**
 * A teacher sits beside a pupil.
 *
 * @param beside who does, in words; null where nobody does
 */
public record BesidePage(
        Frame frame, ClassMenu menu, String back, String heading, String band, String beside, String action) {}

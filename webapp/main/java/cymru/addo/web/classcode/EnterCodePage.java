package cymru.addo.web.classcode;

import cymru.addo.web.page.Frame;

/**
 * Where a pupil types the code from the board.
 *
 * @param fault why they are here again; null on a plain visit
 */
public record EnterCodePage(Frame frame, String fault) {}

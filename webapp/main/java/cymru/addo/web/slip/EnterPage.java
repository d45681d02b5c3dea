package cymru.addo.web.slip;

import cymru.addo.web.page.Frame;

/**
 * Where a parent types the code of a slip.
 *
 * @param fault why the code typed before opened nothing; null on a plain visit
 */
public record EnterPage(Frame frame, String fault) {}

package cymru.addo.web.assignment;

import cymru.addo.web.page.Frame;

/** Why there is nothing to pick here, and what to do instead. */
public record NothingToPickPage(Frame frame, String heading, String next) {}

package cymru.addo.web.visitor;

import cymru.addo.web.page.Frame;

/** Behind the code is nothing, or nothing yet: somebody at the desk knows more. */
public record ClosedPage(Frame frame, String heading, String next) {}

package cymru.addo.web.agreement;

import cymru.addo.web.page.Frame;

/** Whom to talk to; helplines of Wales only for a school there. */
public record TellSomeonePage(Frame frame, boolean wales) {}

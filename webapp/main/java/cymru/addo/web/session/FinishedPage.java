package cymru.addo.web.session;

import cymru.addo.web.page.Frame;

/** The last page of a visit. In a platform's frame it also tells the platform that it may close the frame. */
public record FinishedPage(Frame frame) {}

package cymru.addo.web.launch;

import cymru.addo.web.page.Frame;

/** What somebody sees who opens an invitation in a browser of their own instead of pasting it into their platform. */
public record InvitationPage(Frame frame, String link) {}

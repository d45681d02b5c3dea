package cymru.addo.web.assignment;

import cymru.addo.web.page.Frame;

/** Carries what was picked back to the platform: by itself where scripts run, by a button where not. */
public record SentBackPage(Frame frame, String returnUrl, String field, String jwt) {}

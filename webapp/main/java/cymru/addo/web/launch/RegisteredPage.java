package cymru.addo.web.launch;

import cymru.addo.web.page.Frame;

/**
 * What the administrator of a platform sees when Addo is registered: what to do next, and the code that makes the school's
 * e-safety coordinator.
 *
 * @param appointmentCode null when the school has a coordinator already
 */
public record RegisteredPage(
        Frame frame, String school, String platform, String appointmentCode, String expires, boolean moodle) {}

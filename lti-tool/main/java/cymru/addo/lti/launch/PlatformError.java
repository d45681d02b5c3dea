package cymru.addo.lti.launch;

import cymru.addo.lti.login.LoginState;

/**
 * The platform itself would not vouch for the person: their session ended, or they lack the right.
 *
 * @param error the platform's code, such as login_required
 * @param description the platform's words, cut short but not escaped: escape before showing
 */
public record PlatformError(String error, String description, LoginState login) implements LaunchOutcome {}

package cymru.addo.web.launch;

import cymru.addo.lti.Fingerprint;
import cymru.addo.web.session.FrameCookie;
import jakarta.ws.rs.container.ContainerRequestContext;

/** What a browser keeps between login and launch: one cookie per state, so that two tabs do not disturb each other. */
final class StateCookie {

    private static final int SECONDS = 600;

    private StateCookie() {}

    static String of(String state, String browserSecret) {
        return FrameCookie.set(name(state), browserSecret, SECONDS);
    }

    static String cleared(String state) {
        return FrameCookie.cleared(name(state));
    }

    /** The secret this browser holds for the state, or null. */
    static String secret(ContainerRequestContext request, String state) {
        if (state == null) return null;
        var cookie = request.getCookies().get(name(state));
        return cookie == null ? null : cookie.getValue();
    }

    private static String name(String state) {
        return "__Host-addo-state-" + Fingerprint.of(state).substring(0, 16);
    }
}

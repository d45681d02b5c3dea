package cymru.addo.web.session;

import jakarta.ws.rs.container.ContainerRequestContext;

/** Shows whether a browser keeps our cookies in a frame of another site, before anything depends on it. */
public final class TabCookie {
    private static final String NAME = "__Host-addo-tab";
    private static final int SECONDS = 600;

    private TabCookie() {}

    public static String set() {
        return FrameCookie.set(NAME, "1", SECONDS);
    }

    public static boolean isKept(ContainerRequestContext request) {
        return request.getCookies().containsKey(NAME);
    }
}

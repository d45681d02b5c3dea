package cymru.addo.web.session;

/**
 * A cookie that works in a frame on another site: only over https, never read by scripts, and kept apart for each site that
 * frames us (Partitioned), which is why browsers that block other sites' cookies let it through. Written as a raw header,
 * since the server's own cookies cannot say Partitioned.
 */
public final class FrameCookie {

    private static final String RULES = "; Path=/; Secure; HttpOnly; SameSite=None; Partitioned";

    private FrameCookie() {}

    /** @param name begins with {@code __Host-} */
    public static String set(String name, String value, int seconds) {
        return name + "=" + value + "; Max-Age=" + seconds + RULES;
    }

    public static String cleared(String name) {
        return set(name, "", 0);
    }
}

package cymru.addo.lti.login;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * The platform's own memory for a browser that keeps no cookie of ours: a frame of its page that keeps a value for us and
 * hands it back to nobody else. Only pages of the origin that asked may read it, and only the platform is asked.
 *
 * @param frame what the platform calls the frame; {@code _parent} is the page that we stand in
 * @param origin of the registered authorization endpoint: messages go there and are believed from there, and nowhere else
 * @param key under which the value of this one login is kept
 * @see <a href="https://www.imsglobal.org/spec/lti-pm-s/v0p1">LTI Client Side postMessage Storage</a>
 * @see <a href="https://www.imsglobal.org/spec/lti-cs-oidc/v0p1">LTI OIDC Login with Client Side postMessages</a>
 */
public record StorageTarget(String frame, String origin, String key) {
    private static final int LONGEST = 255;

    public StorageTarget {
        requireNonNull(frame, "frame");
        requireNonNull(origin, "origin");
        requireNonNull(key, "key");
    }

    /** Empty where the platform named no frame that could be one. */
    public static Optional<StorageTarget> named(String frame, URI authorizationEndpoint, String state) {
        if (authorizationEndpoint.getHost() == null) return Optional.empty();
        return Optional.ofNullable(frame)
                .filter(StorageTarget::isName)
                .map(name -> new StorageTarget(name, originOf(authorizationEndpoint), "state_" + state));
    }

    public static boolean isName(String frame) {
        return !frame.isBlank() && frame.length() <= LONGEST;
    }

    /** As browsers write it: in lower case, and without the port that goes without saying. */
    private static String originOf(URI address) {
        var scheme = address.getScheme().toLowerCase(Locale.ROOT);
        var usual = scheme.equals("https") ? 443 : 80;
        var port = address.getPort() == -1 || address.getPort() == usual ? "" : ":" + address.getPort();
        return scheme + "://" + address.getHost().toLowerCase(Locale.ROOT) + port;
    }
}

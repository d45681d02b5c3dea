package cymru.addo.lti;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a platform may ask us to take a person: our own origin, and there only to the doors we know.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#target-link-uri">LTI Core 5.3.4</a>
 */
public record TargetRule(ToolSettings settings) {

    /** Why this target is not one of ours. */
    public Optional<String> objectionTo(URI target) {
        if (!sameOrigin(target, settings.publicUrl())) return Optional.of("the target link is not at our address");
        if (target.getRawUserInfo() != null || target.getRawFragment() != null)
            return Optional.of("the target link carries more than an address");
        return settings.targetPaths().contains(pathOf(target))
                ? Optional.empty()
                : Optional.of("the target link's path is not one of ours");
    }

    private static String pathOf(URI uri) {
        return uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    }

    private static boolean sameOrigin(URI one, URI other) {
        return lower(one.getScheme()).equals(lower(other.getScheme()))
                && !lower(one.getHost()).isEmpty()
                && lower(one.getHost()).equals(lower(other.getHost()))
                && portOf(one) == portOf(other);
    }

    private static int portOf(URI uri) {
        if (uri.getPort() >= 0) return uri.getPort();
        return lower(uri.getScheme()).equals("https") ? 443 : 80;
    }

    private static String lower(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}

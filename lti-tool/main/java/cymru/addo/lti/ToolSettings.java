package cymru.addo.lti;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/**
 * Where the tool lives and how patient it is with clocks.
 *
 * @param publicUrl the tool's own address; target links must share its origin
 * @param launchUri the one redirect URI, never copied from a request
 * @param targetPaths the paths a platform may ask us to open
 * @param leeway how far a platform's clock may be off, either way
 * @param oldestToken how long ago a token may have been issued
 * @param loginLasts how long somebody may take between login and launch
 * @param loopbackAllowed whether plain http on the own machine is acceptable, for tests and demonstrations
 */
public record ToolSettings(
        URI publicUrl,
        URI launchUri,
        Set<String> targetPaths,
        Duration leeway,
        Duration oldestToken,
        Duration loginLasts,
        boolean loopbackAllowed) {

    public ToolSettings {
        requireNonNull(publicUrl, "publicUrl");
        requireNonNull(launchUri, "launchUri");
        targetPaths = Set.copyOf(targetPaths);
    }

    /** The usual settings of a tool at this address: launched at /lti/launch, a minute of leeway, ten minutes to arrive. */
    public static ToolSettings at(URI publicUrl) {
        var launch = publicUrl.resolve("/lti/launch");
        return new ToolSettings(
                publicUrl,
                launch,
                Set.of("/", launch.getPath()),
                Duration.ofSeconds(60),
                Duration.ofMinutes(10),
                Duration.ofMinutes(10),
                false);
    }

    /** Whether this address of a platform may be followed or shown: https, or plain http on this machine where allowed. */
    public boolean permits(URI address) {
        if (address.getHost() == null || address.getRawUserInfo() != null) return false;
        var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (scheme.equals("https")) return true;
        return scheme.equals("http") && loopbackAllowed && isLoopback(address.getHost());
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.matches("127(\\.[0-9]{1,3}){3}") || host.equals("[::1]");
    }

    public ToolSettings allowingLoopback() {
        return new ToolSettings(publicUrl, launchUri, targetPaths, leeway, oldestToken, loginLasts, true);
    }
}

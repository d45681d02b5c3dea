package cymru.addo.lti.http;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Which addresses a platform may have: https and public, every one of them. Otherwise whoever registers a platform could
 * make us ask questions inside our own network. Loopback is let through only where tests and demonstrations need it.
 */
public record AddressRule(boolean loopbackAllowed) {

    /** Whether this URI may be asked: looks its host up. Whoever asks then does it at once, and follows no redirect. */
    public void check(URI uri) throws OutgoingRequestFailed {
        refuseIf(objectionTo(uri));
        refuseIf(objectionTo(uri, addressesOf(uri)));
    }

    private static void refuseIf(Optional<String> objection) throws OutgoingRequestFailed {
        if (objection.isPresent()) throw new AddressNotAllowed(objection.get());
    }

    private static InetAddress[] addressesOf(URI uri) throws OutgoingRequestFailed {
        try {
            return InetAddress.getAllByName(uri.getHost());
        } catch (UnknownHostException e) {
            throw new OutgoingRequestFailed("the host is unknown", e);
        }
    }

    /** Why this URI may not be asked, whatever its host resolves to. */
    Optional<String> objectionTo(URI uri) {
        if (uri.getHost() == null || uri.getRawUserInfo() != null)
            return Optional.of("the address names no plain host");
        var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (scheme.equals("https")) return Optional.empty();
        return scheme.equals("http") && loopbackAllowed ? Optional.empty() : Optional.of("the address is not https");
    }

    /** Why none of these may be connected to; one bad address spoils them all. */
    Optional<String> objectionTo(URI uri, InetAddress[] addresses) {
        var secure = "https".equalsIgnoreCase(uri.getScheme());
        return Arrays.stream(addresses).allMatch(address -> permits(address, secure))
                ? Optional.empty()
                : Optional.of("the address is not a public one");
    }

    private boolean permits(InetAddress address, boolean secure) {
        if (address.isLoopbackAddress()) return loopbackAllowed;
        return secure && isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return false;
        var bytes = address.getAddress();
        return bytes.length == 4 ? isPublicV4(bytes) : isPublicV6(bytes);
    }

    private static boolean isPublicV4(byte[] b) {
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        if (first == 0 || first >= 240) return false;
        if (first == 100 && second >= 64 && second < 128) return false;
        if (first == 198 && (second == 18 || second == 19)) return false;
        return !(first == 192 && second == 0 && (b[2] == 0 || b[2] == 2));
    }

    /** Only global unicast (2000::/3), and none of the tunnels that carry an IPv4 address inside. */
    private static boolean isPublicV6(byte[] b) {
        if ((b[0] & 0xe0) != 0x20) return false;
        boolean sixToFour = b[0] == 0x20 && b[1] == 0x02;
        boolean teredoOrDocumentation = b[0] == 0x20 && b[1] == 0x01 && (b[2] == 0x00 || b[2] == 0x0d);
        return !sixToFour && !teredoOrDocumentation;
    }
}

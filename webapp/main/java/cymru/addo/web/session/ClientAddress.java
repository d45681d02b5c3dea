package cymru.addo.web.session;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a browser calls from, for counting only. Behind proxies that is what the first of ours wrote down; what stands before
 * it in the header may be made up by anybody.
 */
public final class ClientAddress {

    private static final Pattern FOUR_NUMBERS = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3})(?::\\d+)?");
    private static final Pattern SIX =
            Pattern.compile("\\[?([0-9a-fA-F:.]*:[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)(?:%\\w+)?(?:]|]:\\d+)?");
    private static final int HOME_NETWORK = 8;

    private ClientAddress() {}

    /**
     * Empty for this machine itself: whoever calls from here is a proxy nobody told us of, or a test.
     *
     * @param caller who is connected to us
     * @param forwarded the lines of X-Forwarded-For, each with one address or several
     * @param proxies how many of ours stand between a browser and us
     */
    public static Optional<String> of(String caller, List<String> forwarded, int proxies) {
        return written(forwarded, proxies)
                .flatMap(ClientAddress::read)
                .or(() -> read(caller))
                .filter(address -> !address.isLoopbackAddress())
                .map(ClientAddress::network);
    }

    private static Optional<String> written(List<String> forwarded, int proxies) {
        var all = forwarded.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .toList();
        return proxies < 1 || all.size() < proxies ? Optional.empty() : Optional.of(all.get(all.size() - proxies));
    }

    /** Only what is written as an address: no name is ever looked up. */
    private static Optional<InetAddress> read(String address) {
        var four = FOUR_NUMBERS.matcher(address);
        var six = SIX.matcher(address);
        try {
            if (four.matches()) return Optional.of(InetAddress.getByName(four.group(1)));
            return six.matches() ? Optional.of(InetAddress.getByName(six.group(1))) : Optional.empty();
        } catch (UnknownHostException unreadable) {
            return Optional.empty();
        }
    }

    /** A home has one address of the old kind, and a whole network of the new kind. */
    private static String network(InetAddress address) {
        var bytes = address.getAddress();
        return Arrays.toString(bytes.length > HOME_NETWORK ? Arrays.copyOf(bytes, HOME_NETWORK) : bytes);
    }
}

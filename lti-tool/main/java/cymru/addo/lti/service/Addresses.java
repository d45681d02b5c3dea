package cymru.addo.lti.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;

/** Adds to addresses that platforms gave us, whatever they have in them already. */
public final class Addresses {
    private Addresses() {}

    /** The service below this path, the query kept: Moodle says there which tool it is talking to. */
    public static URI below(URI address, String service) {
        var path = address.getRawPath() == null ? "" : address.getRawPath().replaceAll("/+$", "");
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        try {
            return new URI(address.getScheme() + "://" + address.getRawAuthority() + path + "/" + service + query);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("A service has a web address", e);
        }
    }

    /** The address with more to ask, added to what it may already ask. */
    public static URI asking(URI address, String name, String value) {
        var asked = name + "=" + URLEncoder.encode(value, UTF_8).replace("+", "%20");
        return URI.create(address + (address.getRawQuery() == null ? "?" : "&") + asked);
    }
}

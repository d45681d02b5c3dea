package cymru.addo.lti.service;

import cymru.addo.lti.PlatformRegistration;
import java.net.URI;
import java.util.Set;

/**
 * Leave to use services of a platform, as the newest launch from there described it.
 *
 * @param scopes what the launch listed; no token is asked for anything else
 * @param named the addresses the launch named; no other host is ever asked in its name
 */
public record ServiceAccess(PlatformRegistration registration, String deployment, Set<String> scopes, Set<URI> named) {
    public ServiceAccess {
        scopes = Set.copyOf(scopes);
        named = Set.copyOf(named);
    }

    /** Whether the address is on a host that the launch named, under the same scheme and port. */
    public boolean reaches(URI address) {
        return named.stream().anyMatch(each -> isSameHost(each, address));
    }

    static boolean isSameHost(URI one, URI other) {
        return one.getRawAuthority() != null
                && String.valueOf(one.getScheme()).equalsIgnoreCase(other.getScheme())
                && one.getRawAuthority().equalsIgnoreCase(other.getRawAuthority());
    }
}

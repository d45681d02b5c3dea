package cymru.addo.lti.service;

import java.net.URI;
import java.util.Optional;

/**
 * Whom to ask for. Platforms may ignore any part of it, and Moodle forgets the role from the second page on.
 *
 * @param role by its full URI or, for Moodle, its short name
 * @param resourceLinkId only those who may open this link, with the link's custom values for each of them
 * @param limit how many to a page; without it the platform decides
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0#query-parameters">Names and Roles 2.0, 2.4</a>
 */
public record MemberFilter(Optional<String> role, Optional<String> resourceLinkId, Optional<Integer> limit) {
    public static final MemberFilter EVERYBODY = new MemberFilter(Optional.empty(), Optional.empty(), Optional.empty());

    public MemberFilter withRole(String only) {
        return new MemberFilter(Optional.of(only), resourceLinkId, limit);
    }

    public MemberFilter ofLink(String link) {
        return new MemberFilter(role, Optional.of(link), limit);
    }

    public MemberFilter inPagesOf(int most) {
        return new MemberFilter(role, resourceLinkId, Optional.of(most));
    }

    URI appliedTo(URI memberships) {
        var address = memberships;
        if (resourceLinkId.isPresent()) address = Addresses.asking(address, "rlid", resourceLinkId.get());
        if (role.isPresent()) address = Addresses.asking(address, "role", role.get());
        if (limit.isPresent())
            address = Addresses.asking(address, "limit", limit.get().toString());
        return address;
    }
}

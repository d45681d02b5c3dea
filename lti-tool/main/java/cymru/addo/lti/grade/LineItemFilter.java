package cymru.addo.lti.grade;

import cymru.addo.lti.service.Addresses;
import java.net.URI;
import java.util.Optional;

/**
 * Which columns to ask for. Platforms may ignore any part of it.
 *
 * @param limit how many to a page; without it the platform decides, which some do better than they page
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#container-request-filters">AGS 2.0, 3.2.4</a>
 */
public record LineItemFilter(
        Optional<String> resourceId, Optional<String> tag, Optional<String> resourceLinkId, Optional<Integer> limit) {
    public static final LineItemFilter ALL =
            new LineItemFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** By resource and tag only: columns that belong to no link are looked for as well. */
    static LineItemFilter like(Column wanted) {
        return new LineItemFilter(wanted.resourceId(), wanted.tag(), Optional.empty(), Optional.empty());
    }

    public LineItemFilter inPagesOf(int most) {
        return new LineItemFilter(resourceId, tag, resourceLinkId, Optional.of(most));
    }

    URI appliedTo(URI lineItems) {
        var address = lineItems;
        if (resourceId.isPresent()) address = Addresses.asking(address, "resource_id", resourceId.get());
        if (tag.isPresent()) address = Addresses.asking(address, "tag", tag.get());
        if (resourceLinkId.isPresent()) address = Addresses.asking(address, "resource_link_id", resourceLinkId.get());
        if (limit.isPresent())
            address = Addresses.asking(address, "limit", limit.get().toString());
        return address;
    }
}

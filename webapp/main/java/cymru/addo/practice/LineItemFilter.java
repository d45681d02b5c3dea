package cymru.addo.practice;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;

/** Which line items a tool looks for: those of an activity, of a resource of its own, or with a tag. */
record LineItemFilter(Optional<String> resourceLinkId, Optional<String> resourceId, Optional<String> tag)
        implements Predicate<LineItem> {

    static LineItemFilter of(Request request) {
        return new LineItemFilter(
                request.parameter("resource_link_id"), request.parameter("resource_id"), request.parameter("tag"));
    }

    @Override
    public boolean test(LineItem item) {
        return fits(resourceLinkId, item.resourceLinkId())
                && fits(resourceId, item.resourceId())
                && fits(tag, item.tag());
    }

    /** The same filter as part of an address. */
    String query() {
        return part("resource_link_id", resourceLinkId) + part("resource_id", resourceId) + part("tag", tag);
    }

    private static boolean fits(Optional<String> asked, Optional<String> there) {
        return asked.isEmpty() || asked.equals(there);
    }

    private static String part(String name, Optional<String> value) {
        return value.map(text -> "&" + name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .orElse("");
    }
}

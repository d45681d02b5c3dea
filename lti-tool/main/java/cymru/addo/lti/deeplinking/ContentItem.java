package cymru.addo.lti.deeplinking;

import cymru.addo.lti.grade.Column;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing a teacher chose: a link that launches us, or a page, a file, a picture, a piece of text. Made by naming its kind
 * and adding to it; each word answers a new item.
 *
 * @param properties what is said of it, under the names of the specification
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/#content-item-types">Deep Linking 2.0, 3</a>
 */
public record ContentItem(String type, Map<String, Object> properties) {
    public static final String RESOURCE_LINK = "ltiResourceLink";

    public ContentItem {
        properties = Map.copyOf(properties);
    }

    /**
     * A link that launches us. The address becomes the launch's target: some platforms do without it, some refuse to, so it
     * is always sent. What tells one link from another belongs in its custom values.
     */
    public static ContentItem resourceLink(URI url, String title) {
        return new ContentItem(RESOURCE_LINK, Map.of())
                .with("url", url.toString())
                .titled(title);
    }

    public static ContentItem link(URI url, String title) {
        return new ContentItem("link", Map.of()).with("url", url.toString()).titled(title);
    }

    public static ContentItem file(URI url, String mediaType, Instant expiresAt) {
        return new ContentItem("file", Map.of())
                .with("url", url.toString())
                .with("mediaType", mediaType)
                .with("expiresAt", expiresAt.toString());
    }

    public static ContentItem html(String fragment) {
        return new ContentItem("html", Map.of()).with("html", fragment);
    }

    public static ContentItem image(URI url, int width, int height) {
        return new ContentItem("image", Map.of())
                .with("url", url.toString())
                .with("width", width)
                .with("height", height);
    }

    public ContentItem titled(String title) {
        return with("title", title);
    }

    /** Plain words beside the title. */
    public ContentItem describedBy(String text) {
        return with("text", text);
    }

    public ContentItem icon(URI url, int width, int height) {
        return with("icon", picture(url, width, height));
    }

    public ContentItem thumbnail(URI url, int width, int height) {
        return with("thumbnail", picture(url, width, height));
    }

    /** Opens in a window of that name: links of one name share it. */
    public ContentItem inWindow(String targetName) {
        return with("window", Map.of("targetName", targetName));
    }

    public ContentItem inFrame(int width, int height) {
        return with("iframe", Map.of("width", width, "height", height));
    }

    /** What comes back with every launch of this link. Values are texts, and null is none. */
    public ContentItem custom(Map<String, String> values) {
        return ofLink("custom", Map.copyOf(values));
    }

    /** Brings a column of the gradebook with it. To whom it belongs is the platform's to say. */
    public ContentItem column(Column column) {
        var json = new LinkedHashMap<>(column.json());
        json.keySet().removeAll(List.of("resourceLinkId", "startDateTime", "endDateTime"));
        return ofLink("lineItem", json);
    }

    /** When it can be opened at all; either end may be open. */
    public ContentItem available(Optional<Instant> from, Optional<Instant> until) {
        return ofLink("available", period(from, until));
    }

    /** When work can be handed in; either end may be open. */
    public ContentItem submission(Optional<Instant> from, Optional<Instant> until) {
        return ofLink("submission", period(from, until));
    }

    Optional<String> mediaType() {
        return Optional.ofNullable(properties.get("mediaType")).map(Object::toString);
    }

    /** As it is sent to a platform with these settings: without what they say it ignores. */
    Map<String, Object> json(DeepLinkingSettings settings) {
        var json = new LinkedHashMap<String, Object>();
        json.put("type", type);
        json.putAll(properties);
        if (!settings.mayBringColumns()) json.remove("lineItem");
        if (!settings.acceptTargets().contains("window")) json.remove("window");
        if (!settings.acceptTargets().contains("iframe")) json.remove("iframe");
        return json;
    }

    private ContentItem ofLink(String name, Map<String, ?> value) {
        if (!type.equals(RESOURCE_LINK)) throw new IllegalArgumentException("Only a link that launches us has " + name);
        return with(name, value);
    }

    private ContentItem with(String name, Object value) {
        var more = new LinkedHashMap<>(properties);
        more.put(name, value);
        return new ContentItem(type, more);
    }

    private static Map<String, Object> picture(URI url, int width, int height) {
        return Map.of("url", url.toString(), "width", width, "height", height);
    }

    private static Map<String, String> period(Optional<Instant> from, Optional<Instant> until) {
        var period = new LinkedHashMap<String, String>();
        from.ifPresent(start -> period.put("startDateTime", start.toString()));
        until.ifPresent(end -> period.put("endDateTime", end.toString()));
        return period;
    }
}

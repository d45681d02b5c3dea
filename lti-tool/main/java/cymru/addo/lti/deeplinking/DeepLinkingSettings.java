package cymru.addo.lti.deeplinking;

import cymru.addo.lti.Claims;
import cymru.addo.lti.Json;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a platform lets a teacher choose, and where the choice goes. Keep it with the launch it came by, as {@link #json()},
 * and answer from what was kept: never from what a page posts back.
 *
 * @param acceptMultiple whether more than one item may be chosen; one where the platform does not say
 * @param acceptLineItem whether columns are made of items; some platforms make them and do not say so
 * @param data the platform's own, to be given back as it came
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/#deep-linking-settings">Deep Linking 2.0, 4.4.1</a>
 */
public record DeepLinkingSettings(
        URI returnUrl,
        Set<String> acceptTypes,
        Set<String> acceptTargets,
        Optional<Set<String>> acceptMediaTypes,
        boolean acceptMultiple,
        Optional<Boolean> acceptLineItem,
        boolean autoCreate,
        Optional<String> title,
        Optional<String> text,
        Optional<String> data) {

    public DeepLinkingSettings {
        acceptTypes = Set.copyOf(acceptTypes);
        acceptTargets = Set.copyOf(acceptTargets);
        acceptMediaTypes = acceptMediaTypes.map(Set::copyOf);
    }

    public boolean accepts(String type) {
        return acceptTypes.contains(type);
    }

    /** Whether a resource link may be chosen, which is what this tool has to offer. */
    public boolean acceptsResourceLinks() {
        return accepts(ContentItem.RESOURCE_LINK);
    }

    /** Whether a column of the gradebook may come with a link; not said is not no. */
    public boolean mayBringColumns() {
        return acceptLineItem.orElse(true);
    }

    /** Why this choice cannot be sent back, in words for a log: the pages should not have offered it. */
    public Optional<String> objectionTo(List<ContentItem> chosen) {
        if (chosen.size() > 1 && !acceptMultiple) return Optional.of("the platform takes one item only");
        return chosen.stream()
                .filter(item -> !takes(item))
                .map(item -> "the platform takes no item of the type " + item.type())
                .findFirst();
    }

    private boolean takes(ContentItem item) {
        return accepts(item.type())
                && item.mediaType()
                        .map(type -> acceptMediaTypes.isEmpty() || MediaRange.anyOf(acceptMediaTypes.get(), type))
                        .orElse(true);
    }

    /** The settings in a claim, unless they lack what they must have or lead where we may not go. */
    public static Optional<DeepLinkingSettings> read(Claims claim, Predicate<URI> permitted) {
        var returnUrl = claim.uri("deep_link_return_url").filter(permitted);
        var types = claim.texts("accept_types").filter(list -> !list.isEmpty());
        var targets = claim.texts("accept_presentation_document_targets");
        if (returnUrl.isEmpty() || types.isEmpty() || targets.isEmpty()) return Optional.empty();
        return Optional.of(new DeepLinkingSettings(
                returnUrl.get(),
                Set.copyOf(types.get()),
                Set.copyOf(targets.get()),
                mediaTypes(claim),
                truth(claim, "accept_multiple").orElse(false),
                truth(claim, "accept_lineitem"),
                truth(claim, "auto_create").orElse(false),
                claim.text("title"),
                claim.text("text"),
                claim.values().get("data") instanceof String data ? Optional.of(data) : Optional.empty()));
    }

    /** As it was kept by {@link #json()}. */
    public static DeepLinkingSettings of(String kept) {
        return Json.object(kept)
                .flatMap(claim -> read(claim, any -> true))
                .orElseThrow(() -> new IllegalArgumentException("These are no deep linking settings"));
    }

    /** For keeping beside the launch. */
    public String json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("deep_link_return_url", returnUrl.toString());
        json.put("accept_types", List.copyOf(acceptTypes));
        json.put("accept_presentation_document_targets", List.copyOf(acceptTargets));
        acceptMediaTypes.ifPresent(types -> json.put("accept_media_types", String.join(",", types)));
        json.put("accept_multiple", acceptMultiple);
        acceptLineItem.ifPresent(accepted -> json.put("accept_lineitem", accepted));
        json.put("auto_create", autoCreate);
        title.ifPresent(words -> json.put("title", words));
        text.ifPresent(words -> json.put("text", words));
        data.ifPresent(theirs -> json.put("data", theirs));
        return Json.ascii(json);
    }

    /** One text with commas, as the specification has it, or a list. */
    private static Optional<Set<String>> mediaTypes(Claims claim) {
        return claim.text("accept_media_types")
                .map(types -> List.of(types.trim().split("\\s*,\\s*")))
                .or(() -> claim.texts("accept_media_types"))
                .map(Set::copyOf);
    }

    private static Optional<Boolean> truth(Claims claim, String name) {
        var value = claim.values().get(name);
        if (value instanceof Boolean is) return Optional.of(is);
        return Map.of("true", true, "false", false).entrySet().stream()
                .filter(word -> word.getKey().equals(value))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}

package cymru.addo.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a platform takes when a teacher chooses content, and where the choice comes back to. {@code data} is for the
 * tool to hand back as it was.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0#deep-linking-settings">Deep Linking 2.0, 4.4.1</a>
 */
record Offer(
        String returnUrl,
        List<String> types,
        List<String> targets,
        Optional<Boolean> multiple,
        Optional<Boolean> lineItem,
        Optional<String> data) {
    private static final String LINK = "ltiResourceLink";

    Offer {
        types = List.copyOf(types);
        targets = List.copyOf(targets);
    }

    static Offer of(String returnUrl, String data) {
        return new Offer(
                returnUrl,
                List.of(LINK),
                List.of("frame", "iframe", "window"),
                Optional.of(true),
                Optional.of(true),
                Optional.of(data));
    }

    /** The same with what a script wants otherwise; an empty value leaves the setting out. */
    Offer changed(Map<String, String> wishes) {
        return new Offer(
                returnUrl,
                wishes.containsKey("accept_types") ? words(wishes.get("accept_types")) : types,
                wishes.containsKey("accept_targets") ? words(wishes.get("accept_targets")) : targets,
                wishes.containsKey("accept_multiple") ? truth(wishes.get("accept_multiple")) : multiple,
                wishes.containsKey("accept_lineitem") ? truth(wishes.get("accept_lineitem")) : lineItem,
                wishes.containsKey("data") ? Optional.of(wishes.get("data")).filter(words -> !words.isEmpty()) : data);
    }

    Map<String, Object> settings() {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("deep_link_return_url", returnUrl);
        settings.put("accept_types", types);
        settings.put("accept_presentation_document_targets", targets);
        multiple.ifPresent(accepts -> settings.put("accept_multiple", accepts));
        lineItem.ifPresent(accepts -> settings.put("accept_lineitem", accepts));
        settings.put("auto_create", false);
        data.ifPresent(words -> settings.put("data", words));
        return settings;
    }

    private static List<String> words(String text) {
        return List.of(text.split("[ ,]+"));
    }

    private static Optional<Boolean> truth(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Boolean.valueOf(text));
    }
}

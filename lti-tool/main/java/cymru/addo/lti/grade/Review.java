package cymru.addo.lti.grade;

import cymru.addo.lti.Claims;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How staff come from a column to one person's work: by a launch to this address with these values.
 *
 * @param label what the platform may write on the button
 * @param when how far the work must have come; whenever it exists where nothing is said
 * @see <a href="https://www.imsglobal.org/spec/lti-sr/v1p0">Submission Review 1.0</a>
 */
public record Review(
        Optional<URI> url, Optional<String> label, List<ActivityProgress> when, Map<String, String> custom) {
    public Review {
        when = List.copyOf(when);
        custom = Map.copyOf(custom);
    }

    /** Of work that is finished. */
    public static Review at(URI url, Map<String, String> custom) {
        return new Review(Optional.of(url), Optional.empty(), List.of(ActivityProgress.COMPLETED), custom);
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        if (!when.isEmpty())
            json.put(
                    "reviewableStatus",
                    when.stream().map(ActivityProgress::word).toList());
        label.ifPresent(words -> json.put("label", words));
        url.ifPresent(address -> json.put("url", address.toString()));
        if (!custom.isEmpty()) json.put("custom", custom);
        return json;
    }

    static Optional<Review> read(Claims column) {
        if (!column.has("submissionReview")) return Optional.empty();
        var json = column.object("submissionReview");
        var when = json.texts("reviewableStatus").orElse(List.of()).stream()
                .flatMap(word -> ActivityProgress.named(word).stream())
                .toList();
        return Optional.of(new Review(
                json.uri("url"), json.text("label"), when, json.object("custom").plain()));
    }
}

package cymru.addo.lti.http;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A question to a platform. The limit is how many bytes of an answer we are willing to read. */
public record OutgoingRequest(String method, URI uri, Map<String, String> headers, Optional<String> body, int limit) {
    private static final int USUAL_LIMIT = 256 * 1024;

    public OutgoingRequest {
        headers = Map.copyOf(headers);
    }

    public static OutgoingRequest get(URI uri) {
        return new OutgoingRequest("GET", uri, Map.of(), Optional.empty(), USUAL_LIMIT);
    }

    public static OutgoingRequest post(URI uri, String contentType, String body) {
        return new OutgoingRequest("POST", uri, Map.of("Content-Type", contentType), Optional.of(body), USUAL_LIMIT);
    }

    public static OutgoingRequest put(URI uri, String contentType, String body) {
        return new OutgoingRequest("PUT", uri, Map.of("Content-Type", contentType), Optional.of(body), USUAL_LIMIT);
    }

    public static OutgoingRequest delete(URI uri) {
        return new OutgoingRequest("DELETE", uri, Map.of(), Optional.empty(), USUAL_LIMIT);
    }

    public OutgoingRequest with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new OutgoingRequest(method, uri, more, body, limit);
    }

    public OutgoingRequest upTo(int bytes) {
        return new OutgoingRequest(method, uri, headers, body, bytes);
    }
}

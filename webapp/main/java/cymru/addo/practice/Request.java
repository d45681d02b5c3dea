package cymru.addo.practice;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a browser or a tool asks, read once: query and form fields together, the first of a name counts. */
record Request(
        String method,
        String path,
        Map<String, String> headers,
        Map<String, String> parameters,
        String body,
        Map<String, String> places) {
    private static final int LONGEST_BODY = 256 * 1024;

    static Request of(HttpExchange exchange) throws IOException {
        var headers = new HashMap<String, String>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), values.get(0)));
        var body = new String(exchange.getRequestBody().readNBytes(LONGEST_BODY), StandardCharsets.UTF_8);
        var parameters = new LinkedHashMap<String, String>();
        addFields(parameters, exchange.getRequestURI().getRawQuery());
        if (headers.getOrDefault("content-type", "").startsWith("application/x-www-form-urlencoded"))
            addFields(parameters, body);
        return new Request(
                exchange.getRequestMethod(), exchange.getRequestURI().getPath(), headers, parameters, body, Map.of());
    }

    Request at(Map<String, String> found) {
        return new Request(method, path, headers, parameters, body, found);
    }

    Request withParameter(String name, String value) {
        var more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new Request(method, path, headers, more, body, places);
    }

    /** The part of the path that stands where the route says {name}. */
    String place(String name) {
        return places.get(name);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase()));
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isEmpty());
    }

    /** Whether the body says that it is of this media type, with or without a charset. */
    boolean isOf(String mediaType) {
        return header("Content-Type").orElse("").split(";", 2)[0].strip().equalsIgnoreCase(mediaType);
    }

    Optional<String> cookie(String name) {
        for (var part : header("cookie").orElse("").split(";")) {
            var pair = part.strip().split("=", 2);
            if (pair.length == 2 && pair[0].equals(name)) return Optional.of(pair[1]);
        }
        return Optional.empty();
    }

    Optional<String> bearer() {
        return header("authorization")
                .filter(value -> value.startsWith("Bearer "))
                .map(value -> value.substring("Bearer ".length()).strip());
    }

    private static void addFields(Map<String, String> fields, String encoded) {
        if (encoded == null) return;
        for (var field : encoded.split("&")) {
            var pair = field.split("=", 2);
            if (!pair[0].isEmpty()) fields.putIfAbsent(decoded(pair[0]), pair.length == 2 ? decoded(pair[1]) : "");
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}

package cymru.addo.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One person's browser without a screen. It keeps cookies by hand, the secure ones too although it speaks plain HTTP, as real
 * browsers do with localhost; and it follows nothing by itself, so that a test sees each step.
 */
final class Browserless {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private static final Set<String> FILES = Set.of("pack", "questions");

    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private boolean keepsCookies = true;
    private String language = "en";

    Answered get(URI url) {
        return send(HttpRequest.newBuilder(url).GET());
    }

    /** With a query that Java's own client would refuse to send, and these cookies. */
    Answered getAsItStands(URI url, String query) {
        return PlainSocket.get(url, query, Map.of("Cookie", cookieHeader(), "Accept-Language", language));
    }

    Answered post(URI url, Map<String, String> form) {
        return postBody(url, "application/x-www-form-urlencoded", encoded(form));
    }

    Answered postBody(URI url, String contentType, String body) {
        return send(HttpRequest.newBuilder(url)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8)));
    }

    /** As browsers send a form with a file in it; the file is the field in which each letter is a byte. */
    Answered postFiles(URI url, Map<String, String> form) {
        return send(HttpRequest.newBuilder(url)
                .header("Content-Type", "multipart/form-data; boundary=between-parts")
                .POST(HttpRequest.BodyPublishers.ofByteArray(parts(form).getBytes(ISO_8859_1))));
    }

    private static String parts(Map<String, String> form) {
        return form.entrySet().stream()
                .map(each -> "--between-parts\r\nContent-Disposition: form-data; name=\"" + each.getKey() + "\"\r\n\r\n"
                        + (FILES.contains(each.getKey())
                                ? each.getValue()
                                : new String(each.getValue().getBytes(UTF_8), ISO_8859_1))
                        + "\r\n")
                .collect(joining("", "", "--between-parts--\r\n"));
    }

    /** Along all redirects to the page where they end. */
    Answered follow(Answered answered) {
        var at = answered;
        for (int steps = 0; at.status() / 100 == 3; steps++) {
            if (steps > 5) throw new AssertionError("Sent round in circles: " + at);
            at = get(at.location());
        }
        return at;
    }

    /** Empty when nobody listens or nobody answers. */
    Optional<Answered> reach(URI url) {
        try {
            return Optional.of(get(url));
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    Browserless preferring(String tag) {
        language = tag;
        return this;
    }

    /** As a browser whose owner lets no site keep anything. */
    Browserless keepingNoCookies() {
        keepsCookies = false;
        return this;
    }

    /** What real browsers say of each request by themselves; null takes it back. */
    Browserless saying(String header, String value) {
        if (value == null) headers.remove(header);
        else headers.put(header, value);
        return this;
    }

    void forgetCookies() {
        cookies.clear();
    }

    Map<String, String> cookies() {
        return cookies;
    }

    private Answered send(HttpRequest.Builder request) {
        request.timeout(Duration.ofSeconds(40)).header("Accept-Language", language);
        headers.forEach(request::header);
        if (!cookies.isEmpty()) request.header("Cookie", cookieHeader());
        try {
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answered(response.uri(), response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(joining("; "));
    }

    private void keep(String header) {
        var pair = header.split(";", 2)[0].split("=", 2);
        if (!keepsCookies || header.contains("Max-Age=0")) cookies.remove(pair[0]);
        else cookies.put(pair[0], pair[1]);
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(each -> URLEncoder.encode(each.getKey(), UTF_8) + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(joining("&"));
    }
}

package cymru.addo.system;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What came back over HTTP, with just enough reading of HTML for a test to say what it sees. */
record Answered(URI url, int status, java.net.http.HttpHeaders headers, byte[] bytes) {

    private static final Pattern REFUSED = Pattern.compile("<meta name=\"addo:refused\" content=\"([A-Z_]+)\"");
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");
    private static final Pattern ACTION = Pattern.compile("<form[^>]*\\baction=\"([^\"]*)\"");
    private static final Pattern SECRET = Pattern.compile("<p class=\"(?:secret|code)\">([^<]*)</p>");
    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);
    private static final Pattern LANGUAGE = Pattern.compile("<html lang=\"([a-z]+)\"");

    String body() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The name of the launch check that refused. */
    String refusedBy() {
        return first(REFUSED).orElse("nothing");
    }

    String heading() {
        return first(HEADING).map(Answered::plain).orElse("");
    }

    String language() {
        return first(LANGUAGE).orElse("");
    }

    /** Where the page's first form goes. */
    URI action() {
        return url.resolve(first(ACTION).map(Answered::plain).orElseThrow());
    }

    /** The named fields of all forms of the page; where a name stands twice, the first counts. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        INPUT.matcher(body()).results().map(MatchResult::group).forEach(input -> first(NAME, input)
                .ifPresent(name -> fields.putIfAbsent(
                        name, first(VALUE, input).map(Answered::plain).orElse(""))));
        return fields;
    }

    String field(String name) {
        return Optional.ofNullable(fields().get(name))
                .orElseThrow(() -> new AssertionError("No field " + name + " on " + this));
    }

    /** What the first place that fits holds. */
    String first(String pattern) {
        return first(Pattern.compile(pattern)).orElseThrow(() -> new AssertionError("No " + pattern + " on " + this));
    }

    /** The first that can be chosen in a list. */
    String option(String select) {
        return first(Pattern.compile("<select[^>]*\\bname=\"" + select + "\"[^>]*>\\s*<option value=\"([^\"]*)\""))
                .orElseThrow(() -> new AssertionError("No list " + select + " on " + this));
    }

    /** An attribute of the page's first such element. */
    String attribute(String element, String name) {
        var pattern = Pattern.compile("<" + element + "\\b[^>]*?\\s" + name + "=\"([^\"]*)\"");
        return first(pattern)
                .map(Answered::plain)
                .orElseThrow(() -> new AssertionError("No " + element + " with " + name + " on " + this));
    }

    /** A code or an address that is shown this once. */
    String secret() {
        return first(SECRET).map(Answered::plain).orElseThrow(() -> new AssertionError("No secret on " + this));
    }

    URI location() {
        return url.resolve(header("Location").orElseThrow(() -> new AssertionError("No way on from " + this)));
    }

    Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** As a reader sees it: no tags, one space between words. */
    String text() {
        return plain(body().replaceAll("(?s)<(script|style|svg)\\b.*?</\\1>", " ")
                        .replaceAll("<[^>]*>", " "))
                .replaceAll("\\s+", " ");
    }

    private Optional<String> first(Pattern pattern) {
        return first(pattern, body());
    }

    private static Optional<String> first(Pattern pattern, String in) {
        return pattern.matcher(in).results().findFirst().map(found -> found.group(1));
    }

    static String plain(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    @Override
    public String toString() {
        var text = text();
        return status + " " + url.getPath() + " " + text.substring(0, Math.min(300, text.length()));
    }
}

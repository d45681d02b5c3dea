package cymru.addo.web.session;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A form with a file in it, as a browser sends it. It is in memory whole, since it is small, and of what its parts say about
 * themselves only their names are read.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7578">RFC 7578</a>
 */
public record SentFiles(Map<String, byte[]> parts) {
    /** The largest file that is taken. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private static final int MOST_PARTS = 20;
    private static final Pattern NAME =
            Pattern.compile("(?i)content-disposition:[^\\r\\n]*?[; ]name=\"([^\"\\r\\n]{1,60})\"");

    public SentFiles {
        parts = Map.copyOf(parts);
    }

    /** What stands between the parts; empty where the form is of another kind. */
    public static Optional<String> boundary(MediaType type) {
        if (type == null || !type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) return Optional.empty();
        return Optional.of(type.getParameters().getOrDefault("boundary", ""));
    }

    /** The parts that can be read; of several with one name, the first. */
    public static SentFiles in(byte[] form, String boundary) {
        var parts = new LinkedHashMap<String, byte[]>();
        var text = "\r\n" + new String(form, ISO_8859_1);
        var between = "\r\n--" + boundary;
        var at = boundary.isEmpty() ? -1 : text.indexOf(between);
        for (int part = 0; at >= 0 && part < MOST_PARTS; part++) {
            var from = at + between.length();
            at = text.indexOf(between, from);
            if (at >= 0) read(text.substring(from, at), parts);
        }
        return new SentFiles(parts);
    }

    private static void read(String part, Map<String, byte[]> parts) {
        var head = part.indexOf("\r\n\r\n");
        if (head < 0) return;
        var name = NAME.matcher(part.substring(0, head));
        if (name.find())
            parts.putIfAbsent(name.group(1), part.substring(head + 4).getBytes(ISO_8859_1));
    }

    public String text(String name) {
        return new String(file(name), UTF_8);
    }

    /** Nothing where there is no such part, and where no file was chosen. */
    public byte[] file(String name) {
        return parts.getOrDefault(name, new byte[0]);
    }
}

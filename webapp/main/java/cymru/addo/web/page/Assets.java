package cymru.addo.web.page;

import cymru.addo.content.Pictures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The style sheet, the scripts and the pictures that the WAR carries. The address holds a hash of them all, so it may be kept for ever. */
public final class Assets {

    private static final Map<String, Optional<byte[]>> FILES = new ConcurrentHashMap<>();
    private static final Map<String, String> PICTURES = new ConcurrentHashMap<>();
    private static final List<String> STATIC = List.of(
            "addo.css",
            "addo.js",
            "storage.js",
            "tab.js",
            "microsoft-teams.js",
            "verify.js",
            "passport.js",
            "icon.svg");
    private static final String VERSION = version();

    private Assets() {}

    /** The address of a file under {@code static/}, for example {@code addo.css}. */
    public static String url(String name) {
        return "/static/" + VERSION + "/" + name;
    }

    /** A script to stand inside a page that is taken away. */
    public static String script(String name) {
        return new String(file("static/" + name).orElseThrow(), StandardCharsets.UTF_8);
    }

    static Optional<byte[]> file(String path) {
        return FILES.computeIfAbsent(path, Assets::read);
    }

    /** A pictogram of the content, to stand inside a page: one request fewer for each picture. */
    public static String picture(String name) {
        return Pictures.isShipped(name) ? PICTURES.computeIfAbsent(name, Assets::drawn) : drawn(name);
    }

    private static String drawn(String name) {
        return Pictures.svg(name).orElse("");
    }

    private static Optional<byte[]> read(String path) {
        try (var stream = Assets.class.getClassLoader().getResourceAsStream(path)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var name : STATIC) digest.update(file("static/" + name).orElseThrow());
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package cymru.addo.web.ways;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The app that an administrator of Microsoft Teams uploads for a school: the manifest with the school's own values, and two icons. The
 * same school and door always make the same app, so that a later upload is an update.
 *
 * @param door by which people of the tab sign in
 * @param client by what the directory knows the school's app
 * @param privacy where the school's privacy notice is
 */
record TeamsPackage(URI address, UUID door, String client, URI privacy) {
    private static final String FOLDER = "teams/";
    private static final int LONGEST = 400;

    /** An address that Microsoft takes: whole, and by https. */
    static Optional<URI> address(String typed) {
        if (typed.length() > LONGEST) return Optional.empty();
        try {
            return Optional.of(URI.create(typed.strip()))
                    .filter(address -> "https".equals(address.getScheme()) && address.getHost() != null);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "manifest.json", manifest().getBytes(UTF_8));
            put(zip, "color.png", file("color.png"));
            put(zip, "outline.png", file("outline.png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    String manifest() {
        var filled = new String(file("manifest.json"), UTF_8);
        for (var value : values().entrySet())
            filled = filled.replace("{{" + value.getKey() + "}}", quoted(value.getValue()));
        return filled;
    }

    private Map<String, String> values() {
        return Map.of(
                "APP",
                        UUID.nameUUIDFromBytes((address + "/teams/" + door).getBytes(UTF_8))
                                .toString(),
                "ADDRESS", address.toString(),
                "HOST", address.getRawAuthority(),
                "DOOR", door.toString(),
                "CLIENT", client,
                "PRIVACY", privacy.toASCIIString());
    }

    /** As it may stand between the quotation marks of JSON. */
    private static String quoted(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    private static byte[] file(String name) {
        try (var stream = TeamsPackage.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

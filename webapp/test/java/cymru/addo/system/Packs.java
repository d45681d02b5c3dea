package cymru.addo.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A pack as a school sends it: the example of the guide, in a zip. As a string each letter is one byte. */
final class Packs {

    static final String ADDRESS = "school/content";
    static final String MODULE = "modules/b10-our-tablet.yaml";

    private Packs() {}

    static String module() {
        try {
            var guide = Files.readString(Path.of("..", "docs", "content.md"));
            var start = guide.indexOf("```yaml\n# B2. ") + "```yaml\n".length();
            return guide.substring(start, guide.indexOf("```", start))
                    .replace("key: example", "key: our-tablet")
                    .replace("code: B2", "code: B10");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String whole() {
        return zip(Map.of(MODULE, module()));
    }

    static String zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(ISO_8859_1);
    }

    /** Sends a pack and answers where it is looked over. */
    static Answered send(SchoolPortal coordinator, String title, String zip) {
        var form = Neighbours.token(coordinator);
        form.put("title", title);
        form.put("pack", zip);
        return coordinator.browser().postFiles(coordinator.at(ADDRESS), form);
    }

    /** The id of a draft. */
    static String draft(SchoolPortal coordinator) {
        var path = send(coordinator, "Tablets", whole()).location().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

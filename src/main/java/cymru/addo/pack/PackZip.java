package cymru.addo.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.addo.content.Drawing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A zip that somebody sent, taken apart in memory. What it says of its own sizes counts for nothing: bytes are counted as they come,
 * and reading ends with the first one too many.
 */
final class PackZip {
    static final int LARGEST = 2 * 1024 * 1024;
    static final int MOST_ENTRIES = 200;

    private static final int LARGEST_FILE = 256 * 1024;
    private static final int LARGEST_WHOLE = 8 * 1024 * 1024;
    private static final int DENSEST = 100;

    private static final Pattern TAKEN =
            Pattern.compile("modules/[a-z0-9-]{1,80}\\.yaml|pictures/[a-z-]{1,80}\\.svg|helplines\\.yaml");
    private static final List<String> FOLDERS = List.of("modules/", "pictures/");
    private static final Pattern ASTRAY = Pattern.compile("(^|/)\\.{1,2}(/|$)|^/|^[A-Za-z]:|\\\\|//|\\p{Cntrl}");
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\x20-\\x7E]{1,200}");
    private static final Pattern ARCHIVE =
            Pattern.compile(".*\\.(zip|jar|7z|rar|gz|tgz|tar|bz2|xz|imscc|docx|odt)", Pattern.CASE_INSENSITIVE);

    private final byte[] zip;
    private final Predicate<String> wanted;
    private final Map<String, String> files = new TreeMap<>();
    private long unpacked;

    private PackZip(byte[] zip, Predicate<String> wanted) {
        this.zip = zip;
        this.wanted = wanted;
    }

    /** The files of a pack, in which nothing else may be. */
    static Map<String, String> opened(byte[] zip) throws Refused {
        var files = texts(zip, PackZip::requireTaken, name -> !name.endsWith("/"));
        for (var file : files.entrySet()) requirePlain(file.getKey(), file.getValue());
        if (files.keySet().stream().noneMatch(name -> name.startsWith("modules/")))
            throw new Refused(Refusal.Why.NO_MODULES, "");
        return files;
    }

    /** The texts whose names end so; whatever else lies beside them is counted and passed over. */
    static Map<String, String> texts(byte[] zip, String ending) throws Refused {
        return texts(zip, name -> {}, name -> name.endsWith(ending));
    }

    private interface Rule {
        void hold(String name) throws Refused;
    }

    private static Map<String, String> texts(byte[] zip, Rule rule, Predicate<String> wanted) throws Refused {
        if (zip.length > LARGEST) throw new Refused(Refusal.Why.TOO_LARGE, "");
        var names = ZipNames.in(zip);
        for (var name : names) {
            requireInside(name);
            rule.hold(name);
        }
        return new PackZip(zip, wanted).read(names);
    }

    private static void requireInside(String name) throws Refused {
        if (ASTRAY.matcher(name).find()) throw new Refused(Refusal.Why.PATH, name);
        if (!PLAIN_NAME.matcher(name).matches()) throw new Refused(Refusal.Why.ODD_NAME, name);
        if (ARCHIVE.matcher(name).matches()) throw new Refused(Refusal.Why.NESTED, name);
    }

    private static void requireTaken(String name) throws Refused {
        if (!FOLDERS.contains(name) && !TAKEN.matcher(name).matches()) throw new Refused(Refusal.Why.KIND, name);
    }

    private static void requirePlain(String name, String text) throws Refused {
        if (name.endsWith(".svg") && !Drawing.isPlain(text.strip())) throw new Refused(Refusal.Why.DRAWING, name);
        if (name.endsWith(".yaml") && !PlainYaml.isPlain(text)) throw new Refused(Refusal.Why.TANGLED, name);
    }

    private Map<String, String> read(List<String> names) throws Refused {
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            int found = 0;
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                found++;
                take(entry, names, entries);
            }
            if (found != names.size()) throw new Refused(Refusal.Why.NO_ZIP, "");
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refused(Refusal.Why.NO_ZIP, "");
        }
        return files;
    }

    private void take(ZipEntry entry, List<String> names, ZipInputStream from) throws Refused, IOException {
        var name = entry.getName();
        if (!names.contains(name)) throw new Refused(Refusal.Why.NO_ZIP, "");
        var bytes = unpack(name, from);
        if (!wanted.test(name)) return;
        if (files.put(name, text(name, bytes)) != null) throw new Refused(Refusal.Why.TWICE, name);
    }

    private byte[] unpack(String name, ZipInputStream from) throws Refused, IOException {
        var file = new ByteArrayOutputStream();
        var part = new byte[8192];
        for (int read = from.read(part); read >= 0; read = from.read(part)) {
            file.write(part, 0, read);
            unpacked += read;
            if (unpacked > (long) DENSEST * zip.length) throw new Refused(Refusal.Why.TOO_DENSE, name);
            if (file.size() > LARGEST_FILE) throw new Refused(Refusal.Why.FILE_TOO_LARGE, name);
            if (unpacked > LARGEST_WHOLE) throw new Refused(Refusal.Why.TOO_MUCH, name);
        }
        return file.toByteArray();
    }

    private static String text(String name, byte[] bytes) throws Refused {
        if (SentZip.isOne(bytes)) throw new Refused(Refusal.Why.NESTED, name);
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException noText) {
            throw new Refused(Refusal.Why.NO_TEXT, name);
        }
    }
}

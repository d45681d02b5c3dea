package cymru.addo.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.addo.curriculum.CurriculumFixtures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A school's own module about its tablets, in a zip, whole or with something else in it. */
public final class PackFixtures {
    static final String MODULE = "modules/b10-our-tablet.yaml";
    static final String PICTURE = "pictures/trolley.svg";
    static final String DRAWING = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 110 110\" fill=\"none\">"
            + "<rect x=\"20\" y=\"30\" width=\"70\" height=\"50\" fill=\"#fff\"/></svg>";

    private PackFixtures() {}

    public static Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        files.put(MODULE, module("our-tablet", "B10"));
        files.put(PICTURE, DRAWING);
        return files;
    }

    static String module(String key, String code) {
        return CurriculumFixtures.example()
                .replace("key: example", "key: " + key)
                .replace("code: B2", "code: " + code)
                .replace("picture: school-devices", "picture: trolley");
    }

    public static byte[] zip() {
        return zip(files());
    }

    static byte[] with(String name, String text) {
        var files = files();
        files.put(name, text);
        return zip(files);
    }

    public static byte[] zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

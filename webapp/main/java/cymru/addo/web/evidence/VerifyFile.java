package cymru.addo.web.evidence;

import cymru.addo.evidence.VerifyExport;
import cymru.addo.evidence.VerifyExport.Finding;
import cymru.addo.school.Language;
import cymru.addo.web.page.Messages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/** {@code java -jar addo.jar verify FILE}: says in both languages whether a sealed export is genuine. Needs no server and no database. */
public final class VerifyFile {
    private static final int GENUINE = 0;
    private static final int NOT_GENUINE = 1;

    private VerifyFile() {}

    /** Called by name, from outside the application. */
    public static int run(List<String> details) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var path = Path.of(details.get(0));
        if (!Files.isReadable(path)) {
            out.println("There is no such file: " + path);
            return NOT_GENUINE;
        }
        var findings = findings(path);
        for (var language : List.of(Language.ENGLISH, Language.WELSH)) say(findings, new Messages(language), out);
        return isGenuine(findings) ? GENUINE : NOT_GENUINE;
    }

    private static List<Finding> findings(Path archive) throws IOException {
        var files = files(archive);
        return files.isEmpty() ? List.of() : VerifyExport.of(name -> open(files, name));
    }

    private static Optional<InputStream> open(Map<String, byte[]> files, String name) {
        return Optional.ofNullable(files.get(name)).map(ByteArrayInputStream::new);
    }

    private static Map<String, byte[]> files(Path archive) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        }
        return files;
    }

    private static boolean isGenuine(List<Finding> findings) {
        return !findings.isEmpty() && findings.stream().allMatch(Finding::good);
    }

    private static void say(List<Finding> findings, Messages m, PrintStream out) {
        var verdict = findings.isEmpty() ? "nothing" : isGenuine(findings) ? "genuine" : "notGenuine";
        out.println(m.text("verify.finding." + verdict));
        for (var finding : findings)
            out.println((finding.good() ? "  + " : "  - ")
                    + m.text(
                            "verify.finding." + finding.what(),
                            finding.details().toArray()));
        out.println();
    }
}

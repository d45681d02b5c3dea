package cymru.addo.evidence;

import cymru.addo.school.SchoolId;
import java.time.Instant;
import java.util.SortedMap;

/** What a sealed export holds, file by file with its SHA-256, in the same plain lines as an event. */
public final class ExportManifest {
    public static final String NAME = "manifest.txt";

    private ExportManifest() {}

    /** @param hashes by the name of the file */
    public static String text(SchoolId school, Instant made, SortedMap<String, String> hashes) {
        var lines = new StringBuilder("addo export 1\n");
        CanonicalForm.line(lines, "school", school.toString());
        CanonicalForm.line(lines, "made", CanonicalForm.moment(made));
        hashes.forEach((name, hash) -> CanonicalForm.line(lines, "file " + name, hash));
        return lines.toString();
    }
}

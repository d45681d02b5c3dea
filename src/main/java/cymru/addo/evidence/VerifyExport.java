package cymru.addo.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.addo.year.SchoolYear;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Verifies a sealed export with nothing but the export: whether each file is what the manifest says, whether the chain holds, whether the seal is of
 * this chain, and whether the register says what the events say. The page in the export does the same by its own script; a test holds
 * the two to the same findings.
 */
public final class VerifyExport {
    private static final List<String> FILES = List.of("events.txt", "register.csv", "seal.txt", "verify.html");
    /** Exports made before there was a visitor register have none. */
    private static final String VISITORS = "visitors.csv";

    private static final int DAY = "2026-09-01".length();

    private final Files files;
    private final List<Finding> findings = new ArrayList<>();

    private VerifyExport(Files files) {
        this.files = files;
    }

    /** The files of an export, wherever they lie. */
    public interface Files {
        Optional<InputStream> open(String name) throws IOException;
    }

    /**
     * One thing that was found.
     *
     * @param what a key, for example {@code chain-sound}
     * @param details what belongs into the sentence
     */
    public record Finding(boolean good, String what, List<String> details) {}

    public static List<Finding> of(Files files) throws IOException {
        var verifying = new VerifyExport(files);
        verifying.manifest();
        var chain = verifying.chain();
        verifying.seal(chain);
        verifying.rows("register", chain);
        verifying.rows("visitors", chain);
        return List.copyOf(verifying.findings);
    }

    private void manifest() throws IOException {
        var manifest = lines(ExportManifest.NAME);
        if (manifest.isEmpty()) {
            bad("file-missing", ExportManifest.NAME);
            return;
        }
        var sound = 0;
        var names = new ArrayList<>(FILES);
        if (manifest.containsKey("file " + VISITORS)) names.add(VISITORS);
        for (var name : names) {
            var actual = hash(name);
            if (actual.isEmpty()) bad("file-missing", name);
            else if (!actual.get().equals(manifest.get("file " + name))) bad("file-changed", name);
            else sound++;
        }
        if (sound == names.size()) good("files-sound", sound);
    }

    private Chain chain() throws IOException {
        var chain = Chain.read(files.open("events.txt").orElseGet(InputStream::nullInputStream));
        if (chain.brokenAt() > 0) bad("chain-broken", chain.brokenAt());
        else good("chain-sound", chain.length());
        return chain;
    }

    private void seal(Chain chain) throws IOException {
        var seal = lines("seal.txt");
        var position = Long.parseLong(seal.getOrDefault("position", "0"));
        var isOfChain = chain.hashAt(position).filter(hash -> hash.equals(seal.get("head")));
        if (isOfChain.isEmpty()) bad("seal-wrong");
        else
            good(
                    "seal-sound",
                    ShortCode.of(hash("seal.txt").orElseThrow()),
                    new SchoolYear(Integer.parseInt(seal.getOrDefault("year", "0"))).label(),
                    position,
                    day(seal.getOrDefault("at", "")));
    }

    private static String day(String moment) {
        return moment.substring(0, Math.min(DAY, moment.length()));
    }

    private void rows(String name, Chain chain) throws IOException {
        var file = files.open(name + ".csv");
        if (file.isEmpty()) return;
        var rows = RegisterAgainstChain.of(new String(file.get().readAllBytes(), UTF_8), chain);
        rows.wrong().forEach(row -> bad(name + "-wrong", row));
        if (rows.wrong().isEmpty()) good(name + "-sound", rows.proven(), rows.unproven());
    }

    private Optional<String> hash(String name) throws IOException {
        var file = files.open(name);
        return file.isEmpty() ? Optional.empty() : Optional.of(Chain.sha256(file.get()));
    }

    /** What stands behind the first words of each line; nothing where there is no such file. */
    private Map<String, String> lines(String name) throws IOException {
        var file = files.open(name);
        if (file.isEmpty()) return Map.of();
        try (var reader = new BufferedReader(new InputStreamReader(file.get(), UTF_8))) {
            return reader.lines()
                    .filter(line -> line.indexOf(' ') > 0)
                    .collect(Collectors.toMap(
                            line -> line.substring(0, line.lastIndexOf(' ')),
                            line -> line.substring(line.lastIndexOf(' ') + 1),
                            (first, second) -> first));
        }
    }

    private void good(String what, Object... details) {
        findings.add(new Finding(true, what, words(details)));
    }

    private void bad(String what, Object... details) {
        findings.add(new Finding(false, what, words(details)));
    }

    private static List<String> words(Object... details) {
        return List.of(details).stream().map(String::valueOf).toList();
    }
}

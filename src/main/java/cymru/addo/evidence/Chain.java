package cymru.addo.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.addo.school.Sha256;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A chain of events as it was read from a file, hashed again.
 *
 * @param hashes in their order
 * @param facts what each event said, by its hash
 * @param brokenAt the first place that does not hold; 0 where all does
 */
record Chain(List<String> hashes, Map<String, Map<String, String>> facts, long brokenAt) {
    private static final String HASH = "hash ";

    static Chain read(InputStream text) throws IOException {
        var hashes = new ArrayList<String>();
        var facts = new HashMap<String, Map<String, String>>();
        var previous = CanonicalForm.BEGINNING;
        var event = new StringBuilder();
        try (var reader = new BufferedReader(new InputStreamReader(text, UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith(HASH)) {
                    event.append(line).append('\n');
                    continue;
                }
                var hash = Sha256.hex(previous + "\n" + event);
                if (!line.equals(HASH + hash)) return new Chain(hashes, facts, hashes.size() + 1L);
                hashes.add(hash);
                facts.put(hash, said(event));
                previous = hash;
                event.setLength(0);
            }
        }
        return new Chain(hashes, facts, event.length() == 0 ? 0 : hashes.size() + 1L);
    }

    private static Map<String, String> said(CharSequence event) {
        var facts = new HashMap<String, String>();
        event.toString().lines().forEach(line -> {
            var start = line.startsWith("fact ") ? "fact ".length() : 0;
            var end = line.indexOf(' ', start);
            if (end > 0) facts.put(line.substring(start, end), line.substring(end + 1));
        });
        return facts;
    }

    long length() {
        return hashes.size();
    }

    Optional<String> hashAt(long position) {
        return position < 1 || position > hashes.size()
                ? Optional.empty()
                : Optional.of(hashes.get((int) position - 1));
    }

    static String sha256(InputStream content) throws IOException {
        try (var hashed = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            hashed.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}

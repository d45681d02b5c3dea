package cymru.addo.lti.launch;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.nimbusds.jose.util.Base64URL;
import cymru.addo.lti.Claims;
import cymru.addo.lti.Json;
import java.util.Optional;
import java.util.regex.Pattern;

/** A signed token taken apart, not yet believed. */
record Token(Claims header, Claims claims, byte[] signed, Base64URL signature) {
    private static final int LONGEST = 64 * 1024;
    private static final Pattern THREE_PARTS =
            Pattern.compile("([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]*)");

    static Optional<Token> read(String posted) {
        if (posted == null || posted.length() > LONGEST) return Optional.empty();
        var parts = THREE_PARTS.matcher(posted);
        if (!parts.matches()) return Optional.empty();
        var header = Json.object(new Base64URL(parts.group(1)).decodeToString());
        var claims = Json.object(new Base64URL(parts.group(2)).decodeToString());
        if (header.isEmpty() || claims.isEmpty()) return Optional.empty();
        var signed = posted.substring(0, parts.end(2)).getBytes(US_ASCII);
        return Optional.of(new Token(header.get(), claims.get(), signed, new Base64URL(parts.group(3))));
    }
}

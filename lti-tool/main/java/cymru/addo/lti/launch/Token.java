package cymru.addo.lti.launch;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import cymru.addo.lti.Claims;
import java.text.ParseException;
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
        var header = objectIn(parts.group(1));
        var claims = objectIn(parts.group(2));
        if (header.isEmpty() || claims.isEmpty()) return Optional.empty();
        var signed = posted.substring(0, parts.end(2)).getBytes(US_ASCII);
        return Optional.of(new Token(header.get(), claims.get(), signed, new Base64URL(parts.group(3))));
    }

    private static Optional<Claims> objectIn(String part) {
        var json = new Base64URL(part).decodeToString();
        if (Nesting.isTooDeep(json)) return Optional.empty();
        try {
            return Optional.of(new Claims(JSONObjectUtils.parse(json)));
        } catch (ParseException notAnObject) {
            return Optional.empty();
        }
    }
}

package cymru.addo.lti;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.Optional;

/** Reads a JSON object where there is one; platforms answer with HTML and half-written JSON as well. */
public final class Json {
    private Json() {}

    public static Optional<Claims> object(String text) {
        if (!text.stripLeading().startsWith("{") || Nesting.isTooDeep(text)) return Optional.empty();
        try {
            return Optional.ofNullable(JSONObjectUtils.parse(text)).map(Claims::new);
        } catch (ParseException notAnObject) {
            return Optional.empty();
        }
    }
}

package cymru.addo.lti;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
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

    /** The objects of a JSON list, others left out; nothing where the text is no list. */
    public static Optional<List<Claims>> objects(String text) {
        if (!text.stripLeading().startsWith("[")) return Optional.empty();
        return object("{\"list\":" + text + "}").map(wrapped -> wrapped.objects("list"));
    }

    /** As JSON of plain ASCII: some platforms quote what was posted in headers, where nothing else may stand. */
    public static String ascii(Map<String, ?> object) {
        var ascii = new StringBuilder();
        JSONObjectUtils.toJSONString(object).chars().forEach(c -> append(ascii, (char) c));
        return ascii.toString();
    }

    private static void append(StringBuilder ascii, char c) {
        if (c < 0x7f) ascii.append(c);
        else ascii.append(String.format("\\u%04x", (int) c));
    }
}

package cymru.addo.lti.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A platform's answer, whole and within the limit. Header names are in lower case. */
public record OutgoingAnswer(int status, Map<String, List<String>> headers, String body) {
    public OutgoingAnswer {
        var lower = new TreeMap<String, List<String>>();
        headers.forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        headers = Map.copyOf(lower);
    }

    public List<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}

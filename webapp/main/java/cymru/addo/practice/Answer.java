package cymru.addo.practice;

import com.nimbusds.jose.util.JSONArrayUtils;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What goes back to a browser or a tool. */
record Answer(int status, String type, byte[] body, Map<String, String> headers) {
    static final String HTML = "text/html; charset=utf-8";
    static final String JSON = "application/json; charset=utf-8";

    /** No answer at all: the connection is closed. */
    static final Answer NONE = of(0, "", "");

    static Answer of(int status, String type, String body) {
        return new Answer(status, type, body.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    static Answer html(int status, String page) {
        return of(status, HTML, page);
    }

    static Answer json(int status, Map<String, ?> fields) {
        return of(status, JSON, JSONObjectUtils.toJSONString(fields));
    }

    static Answer json(int status, List<?> rows) {
        return of(status, JSON, JSONArrayUtils.toJSONString(rows));
    }

    /** A service says no, in the shape of Moodle's answers. */
    static Answer refused(int status, String reason) {
        return json(status, Map.of("status", status, "reason", reason));
    }

    Answer as(String mediaType) {
        return new Answer(status, mediaType + "; charset=utf-8", body, headers);
    }

    /** After a form was taken: the browser gets the page by a question of its own, so that a reload repeats nothing. */
    static Answer seeOther(String location) {
        return of(303, HTML, "").with("Location", location);
    }

    Answer with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, type, body, more);
    }
}

package cymru.addo.lti.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.util.JSONObjectUtils;
import cymru.addo.lti.Claims;
import cymru.addo.lti.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/** What a Moodle 4.5.6 really sent, about people who do not exist. */
public final class MoodleSamples {
    private static final String RECORDED_AT = "http://127.0.0.1:8800";

    private MoodleSamples() {}

    public static Claims read(String name) {
        return Json.object(text(name)).orElseThrow();
    }

    /** The sample as a Moodle at another address would have sent it. */
    public static Claims read(String name, URI address) {
        var origin = address.getScheme() + "://" + address.getRawAuthority();
        return Json.object(text(name).replace(RECORDED_AT, origin)).orElseThrow();
    }

    /** The body of a recorded answer, as the text that went over the wire. */
    public static String body(Claims answer) {
        return answer.text("body")
                .orElseGet(
                        () -> JSONObjectUtils.toJSONString(answer.object("body").values()));
    }

    private static String text(String name) {
        try (var in = MoodleSamples.class.getResourceAsStream("/moodle/" + name + ".json")) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

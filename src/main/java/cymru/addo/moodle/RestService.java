package cymru.addo.moodle;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.addo.moodle.MoodleTrouble.Kind;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;

/**
 * The REST server of one Moodle, asked with one token. It answers 200 whatever it answers, says what it is only in the body, and
 * may be hidden behind pages of others: so nothing is believed but JSON of the right kind.
 */
final class RestService {
    static final int LARGEST_ANSWER = 16 * 1024 * 1024;
    private static final String SERVER = "/webservice/rest/server.php";

    private final Client client;
    private final SiteGuard guard;
    private final URI site;
    private final String token;
    private final Duration patience;

    RestService(Client client, SiteGuard guard, URI site, String token, Duration patience) {
        this.client = client;
        this.guard = guard;
        this.site = site;
        this.token = token;
        this.patience = patience;
    }

    JsonStructure ask(MoodleFunction function, Parameters parameters) throws MoodleTrouble {
        if (!guard.allows(site)) throw new MoodleTrouble(Kind.ADDRESS, function);
        var form = parameters
                .form()
                .param("wstoken", token)
                .param("wsfunction", function.wsName())
                .param("moodlewsrestformat", "json");
        var until = System.nanoTime() + patience.toNanos();
        try (var answer = client.target(site + SERVER).request().post(Entity.form(form))) {
            return understood(function, body(answer, until, function));
        } catch (ProcessingException e) {
            throw new MoodleTrouble(isTimeOut(e) ? Kind.TIMED_OUT : Kind.UNREACHABLE, function);
        }
    }

    private static boolean isTimeOut(Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause())
            if (cause instanceof SocketTimeoutException) return true;
        return false;
    }

    private static String body(Response answer, long until, MoodleFunction function) throws MoodleTrouble {
        if (answer.getStatus() != Response.Status.OK.getStatusCode())
            throw new MoodleTrouble(Kind.NOT_MOODLE, function, "HTTP " + answer.getStatus());
        try (var stream = answer.readEntity(InputStream.class)) {
            return read(stream, until, function);
        } catch (SocketTimeoutException e) {
            throw new MoodleTrouble(Kind.TIMED_OUT, function);
        } catch (IOException e) {
            throw new MoodleTrouble(Kind.UNREACHABLE, function);
        }
    }

    /** As it comes, so that neither a slow nor an endless answer holds us. */
    private static String read(InputStream stream, long until, MoodleFunction function)
            throws IOException, MoodleTrouble {
        var read = new ByteArrayOutputStream();
        var some = new byte[16 * 1024];
        for (var many = stream.read(some); many >= 0; many = stream.read(some)) {
            if (read.size() + many > LARGEST_ANSWER) throw new MoodleTrouble(Kind.TOO_LONG, function);
            if (System.nanoTime() - until > 0) throw new MoodleTrouble(Kind.TIMED_OUT, function);
            read.write(some, 0, many);
        }
        return read.toString(UTF_8);
    }

    private static JsonStructure understood(MoodleFunction function, String body) throws MoodleTrouble {
        var json = json(function, body);
        if (json instanceof JsonObject object && object.containsKey("errorcode") && object.containsKey("exception"))
            throw trouble(function, object.getString("errorcode", ""), object.getString("message", ""));
        return json;
    }

    private static JsonStructure json(MoodleFunction function, String body) throws MoodleTrouble {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.read();
        } catch (JsonException noJson) {
            throw new MoodleTrouble(Kind.NOT_MOODLE, function);
        }
    }

    /** The names are Moodle's. A course may stand closed for a policy that nobody agreed to: only its words say so. */
    private static MoodleTrouble trouble(MoodleFunction function, String code, String words) {
        var kind =
                switch (code) {
                    case "invalidtoken" -> Kind.WRONG_TOKEN;
                    case "accessexception" -> Kind.NOT_IN_SERVICE;
                    case "nopermissions", "nopermission", "requireloginerror" -> Kind.NOT_PERMITTED;
                    case "sitepolicynotagreed" -> Kind.SITE_POLICY;
                    case "errorcoursecontextnotvalid" ->
                        words.contains("policy") ? Kind.SITE_POLICY : Kind.NOT_PERMITTED;
                    case "invalidrecord" -> Kind.NOT_FOUND;
                    default -> Kind.REFUSED;
                };
        return new MoodleTrouble(kind, function, words);
    }
}

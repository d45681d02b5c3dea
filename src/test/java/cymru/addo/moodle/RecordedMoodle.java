package cymru.addo.moodle;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers, over real HTTP, what a real Moodle 4.5 once answered; or whatever a test wants it to. Remembers what was asked. */
final class RecordedMoodle implements AutoCloseable {
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final List<String> asked = new ArrayList<>();
    private volatile Behaviour behaviour;

    RecordedMoodle() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/", exchange -> {
            try (exchange) {
                var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
                asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                        + URLDecoder.decode(body, UTF_8));
                behaviour.answer(exchange);
            }
        });
        server.start();
    }

    /** What it was asked, the newest last: method, address, and the fields as a reader would write them. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    /** From now on it answers what is recorded in this file. */
    RecordedMoodle answering(String recorded) throws IOException {
        try (var file = RecordedMoodle.class.getResourceAsStream("/moodle/web-services/" + recorded + ".json");
                var reader = Json.createReader(file)) {
            var record = reader.readObject();
            var response = record.get("response");
            var body = response instanceof JsonString text ? text.getString() : response.toString();
            return saying(record.getInt("http_status"), record.getString("content_type", "application/json"), body);
        }
    }

    RecordedMoodle saying(int status, String type, String body) {
        return behaving(exchange -> {
            var bytes = body.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) exchange.getResponseBody().write(bytes);
        });
    }

    RecordedMoodle behaving(Behaviour its) {
        behaviour = its;
        return this;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    Moodle moodle() {
        return moodle(Duration.ofSeconds(5));
    }

    Moodle moodle(Duration patience) {
        return new RestMoodle(
                new RestService(Moodles.newClient(), site -> true, URI.create(address()), TOKEN, patience));
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}

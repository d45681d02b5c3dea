package cymru.addo.lti.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;

/** A platform behind a real HTTP server on this machine, which says what a test wants and remembers what it was asked. */
public final class LoopbackPlatform implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Deque<Answer>> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** What a platform was asked. Header names are as Java's server writes them: Capital first. */
    public record Asked(String method, String path, Map<String, List<String>> headers, String body) {
        public String header(String name) {
            return headers.getOrDefault(name, List.of()).stream().findFirst().orElse("");
        }
    }

    private record Answer(int status, Map<String, String> headers, String body) {}

    public LoopbackPlatform() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** The next answer at this path and query; the last one given stays. */
    public LoopbackPlatform answers(String path, int status, String contentType, String body) {
        return answers(path, status, Map.of("Content-Type", contentType), body);
    }

    public LoopbackPlatform answers(String path, int status, Map<String, String> headers, String body) {
        answers.computeIfAbsent(path, any -> new ConcurrentLinkedDeque<>()).add(new Answer(status, headers, body));
        return this;
    }

    /** From now on this, whatever was to be answered before. */
    public LoopbackPlatform answersNow(String path, int status, String contentType, String body) {
        answers.remove(path);
        return answers(path, status, contentType, body);
    }

    public List<Asked> asked(String path) {
        return asked.stream().filter(each -> each.path().equals(path)).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().toString();
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        asked.add(new Asked(exchange.getRequestMethod(), path, Map.copyOf(exchange.getRequestHeaders()), body));
        var answer = next(path);
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        var bytes = answer.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private Answer next(String path) {
        var queue =
                answers.getOrDefault(path, new ConcurrentLinkedDeque<>(List.of(new Answer(404, Map.of(), "<html>"))));
        return queue.size() > 1 ? queue.poll() : queue.peek();
    }
}

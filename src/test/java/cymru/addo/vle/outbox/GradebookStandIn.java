package cymru.addo.vle.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A platform's gradebook behind a real HTTP server: it takes what is newer only, loses columns, and breaks down on demand. */
final class GradebookStandIn implements AutoCloseable {
    /** A score that was taken, in the order of arrival. */
    record Arrived(String column, String person, Instant timestamp, Map<String, Object> body) {}

    private record Odd(int status, Map<String, String> headers) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Arrived> arrived = new ArrayList<>();
    private final Map<String, Map<String, Object>> columns = new LinkedHashMap<>();
    private final List<String> register = new CopyOnWriteArrayList<>();
    private final Queue<Odd> odd = new ConcurrentLinkedQueue<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger made = new AtomicInteger();
    private volatile boolean away;
    private volatile Duration slow = Duration.ZERO;

    GradebookStandIn() {
        server = server();
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** A column as a teacher, or we, would have it. Answers its address. */
    synchronized URI column(String name, Map<String, Object> known) {
        var json = new LinkedHashMap<String, Object>(Map.of("label", name, "scoreMaximum", 1));
        json.putAll(known);
        json.put("id", at("/items/" + name + "?type_id=3").toString());
        columns.put(name, json);
        return URI.create(json.get("id").toString());
    }

    synchronized void lose(String column) {
        columns.remove(column);
    }

    void isAway(boolean now) {
        away = now;
    }

    /** Shows its columns only after a while, as they were when it was asked. */
    void isSlow(Duration wait) {
        slow = wait;
    }

    void answersOnce(int status, Map<String, String> headers) {
        odd.add(new Odd(status, headers));
    }

    synchronized List<Arrived> arrived() {
        return List.copyOf(arrived);
    }

    /** What the register of acceptances was told, in the order of arrival. */
    List<String> register() {
        return List.copyOf(register);
    }

    /** Requests that put a score, taken or not. */
    int asked() {
        return asked.get();
    }

    int made() {
        return made.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        try {
            answer(exchange, body);
        } catch (ParseException | InterruptedException e) {
            answer(exchange, 500, "");
        }
    }

    private void answer(HttpExchange exchange, String body) throws IOException, ParseException, InterruptedException {
        var path = exchange.getRequestURI().getPath();
        if (path.equals("/token")) {
            answer(exchange, 200, "{\"access_token\":\"t\",\"expires_in\":3600}");
        } else if (path.endsWith("/scores")) {
            asked.incrementAndGet();
            var status = score(exchange, path.split("/")[2], JSONObjectUtils.parse(body));
            answer(exchange, status, "");
        } else if (path.startsWith("/eula")) {
            register.add(acceptance(exchange.getRequestMethod(), body));
            answer(exchange, 200, "{}");
        } else if (path.equals("/items") && exchange.getRequestMethod().equals("POST")) {
            answer(exchange, 201, make(JSONObjectUtils.parse(body)));
        } else if (path.equals("/items")) {
            var list = list();
            Thread.sleep(slow.toMillis());
            answer(exchange, 200, list);
        } else {
            answer(exchange, 404, "<html>");
        }
    }

    private static String acceptance(String method, String body) throws ParseException {
        if (body.isEmpty()) return method;
        var json = JSONObjectUtils.parse(body);
        if (method.equals("PUT")) return method + " " + json.get("eulaRequired");
        return method + " " + json.get("userId") + " " + json.get("accepted");
    }

    private synchronized int score(HttpExchange exchange, String column, Map<String, Object> body) {
        if (away) return 503;
        var next = odd.poll();
        if (next != null) {
            next.headers().forEach(exchange.getResponseHeaders()::set);
            return next.status();
        }
        if (!columns.containsKey(column)) return 404;
        var person = body.get("userId").toString();
        var timestamp = Instant.parse(body.get("timestamp").toString());
        var isOld = arrived.stream()
                .filter(each -> each.column().equals(column) && each.person().equals(person))
                .anyMatch(each -> timestamp.getEpochSecond() <= each.timestamp().getEpochSecond());
        if (isOld) return 409;
        arrived.add(new Arrived(column, person, timestamp, body));
        return 200;
    }

    private synchronized String make(Map<String, Object> known) {
        var name = "made" + made.incrementAndGet();
        column(name, known);
        return JSONObjectUtils.toJSONString(columns.get(name));
    }

    private synchronized String list() {
        return "["
                + String.join(
                        ",",
                        columns.values().stream()
                                .map(JSONObjectUtils::toJSONString)
                                .toList()) + "]";
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}

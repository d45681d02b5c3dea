package cymru.addo.practice;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Set;

/** Where every request comes in: read, answered by its route, and sent with the headers that all answers carry. */
final class Door implements HttpHandler {
    private static final System.Logger LOG = System.getLogger(Door.class.getName());
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " frame-src http: https:; form-action http: https:; base-uri 'none'; frame-ancestors 'self'";

    /** Where the pages of a tool may send a browser with a form. */
    private static final Set<String> FROM_TOOLS = Set.of("/auth", "/deep-link/return");

    private final Routes routes;

    Door(Routes routes) {
        this.routes = routes;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = answer(exchange);
            if (answer != Answer.NONE) send(exchange, answer);
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        var request = Request.of(exchange);
        try {
            if (comesFromAnotherSite(request))
                return Answer.of(403, "text/plain", "Only from the practice VLE's own pages");
            return routes.answer(request);
        } catch (Exception fault) {
            LOG.log(Level.ERROR, "The practice VLE could not answer " + request.path(), fault);
            return Answer.of(500, "text/plain", "The practice VLE has a fault; its log says more");
        }
    }

    /** Tools may post to the endpoints of the protocol; everything else takes forms from our own pages only. */
    private static boolean comesFromAnotherSite(Request request) {
        if (!request.method().equals("POST") || FROM_TOOLS.contains(request.path())) return false;
        var site = request.header("Sec-Fetch-Site").orElse("none");
        return !site.equals("same-origin") && !site.equals("none");
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", answer.type());
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
        answer.headers().forEach(headers::set);
        boolean bodiless = exchange.getRequestMethod().equals("HEAD") || answer.body().length == 0;
        exchange.sendResponseHeaders(answer.status(), bodiless ? -1 : answer.body().length);
        if (!bodiless) exchange.getResponseBody().write(answer.body());
    }
}

package cymru.addo.web.session;

import cymru.addo.web.app.AddoConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Collections;

/** Stands before every page that a code opens, and lets nobody try many: a home types a few, and whoever guesses waits. */
@ApplicationScoped
public class CodeGate {
    /** The status for whoever has tried too many. */
    public static final int TOO_MANY = 429;

    private static final int AT_ONCE = 60;
    private static final int PER_SECOND = 1;

    private Turnstile turnstile;
    private AddoConfig config;

    CodeGate() {}

    @Inject
    public CodeGate(AddoConfig config, Clock clock) {
        this.config = config;
        this.turnstile = new Turnstile(AT_ONCE, PER_SECOND, clock);
    }

    public boolean admits(HttpServletRequest caller) {
        return ClientAddress.of(
                        caller.getRemoteAddr(),
                        Collections.list(caller.getHeaders("X-Forwarded-For")),
                        config.proxies())
                .flatMap(turnstile::pass)
                .isEmpty();
    }

    /** No search engine keeps what lies behind a code. */
    public static Response unseen(Response response) {
        return Response.fromResponse(response).header("X-Robots-Tag", "noindex").build();
    }
}

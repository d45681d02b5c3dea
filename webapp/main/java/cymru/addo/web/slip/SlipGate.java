package cymru.addo.web.slip;

import cymru.addo.web.app.AddoConfig;
import cymru.addo.web.session.ClientAddress;
import cymru.addo.web.session.Turnstile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Collections;

/** Lets nobody try many codes: a home types a few, and whoever guesses waits. */
@ApplicationScoped
public class SlipGate {
    private static final int AT_ONCE = 60;
    private static final int PER_SECOND = 1;

    private Turnstile turnstile;
    private AddoConfig config;

    SlipGate() {}

    @Inject
    public SlipGate(AddoConfig config, Clock clock) {
        this.config = config;
        this.turnstile = new Turnstile(AT_ONCE, PER_SECOND, clock);
    }

    boolean admits(HttpServletRequest caller) {
        return ClientAddress.of(
                        caller.getRemoteAddr(),
                        Collections.list(caller.getHeaders("X-Forwarded-For")),
                        config.proxies())
                .flatMap(turnstile::pass)
                .isEmpty();
    }
}

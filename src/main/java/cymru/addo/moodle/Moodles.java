package cymru.addo.moodle;

import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The Moodles of the schools that connected theirs. The client behind them is made when the first is asked, not before. */
@ApplicationScoped
public class Moodles {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration NEXT_BYTE = Duration.ofSeconds(10);
    private static final Duration WHOLE = Duration.ofSeconds(30);

    private MoodleConnections connections;
    private TokenSeal seal;
    private SiteGuard guard;
    private Client client;

    Moodles() {}

    @Inject
    public Moodles(MoodleConnections connections, TokenSeal seal, SiteGuard guard) {
        this.connections = connections;
        this.seal = seal;
        this.guard = guard;
    }

    /** Empty for a school that has not connected its Moodle. */
    public Optional<Moodle> of(SchoolId school) {
        return connections.of(school).map(connection -> {
            var sealed = connections.sealedToken(school).orElseThrow();
            return at(connection.site(), seal.open(label(school, connection.site()), sealed));
        });
    }

    /** The Moodle at this address, asked with this token. */
    public Moodle at(String site, String token) {
        return new RestMoodle(new RestService(client(), guard, URI.create(site), token, WHOLE));
    }

    byte[] sealed(SchoolId school, String site, String token) {
        return seal.seal(label(school, site), token);
    }

    /** A token moved to another school or another address in the database opens nothing. */
    private static String label(SchoolId school, String site) {
        return "moodle " + school.value() + " " + site;
    }

    private synchronized Client client() {
        if (client == null) client = newClient();
        return client;
    }

    /** A redirect could lead anywhere, with the token in hand: none is followed. */
    static Client newClient() {
        return ClientBuilder.newBuilder()
                .connectTimeout(CONNECT.toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(NEXT_BYTE.toMillis(), TimeUnit.MILLISECONDS)
                .property("jersey.config.client.followRedirects", false)
                .build();
    }
}

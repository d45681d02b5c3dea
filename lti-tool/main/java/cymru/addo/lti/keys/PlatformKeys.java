package cymru.addo.lti.keys;

import com.nimbusds.jose.jwk.JWK;
import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.http.OutgoingRequestFailed;
import cymru.addo.lti.http.OutgoingRequests;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The public keys of the platforms, by which we know their signatures. Remembered, so that a launch asks nobody. */
public final class PlatformKeys {
    private final OutgoingRequests outgoing;
    private final Clock clock;
    private final Map<URI, KeySet> keySets = new ConcurrentHashMap<>();

    public PlatformKeys(OutgoingRequests outgoing, Clock clock) {
        this.outgoing = outgoing;
        this.clock = clock;
    }

    /** The keys of that name; none when the platform, asked again, knows no such key. */
    public List<JWK> named(String kid, PlatformRegistration registration) throws OutgoingRequestFailed {
        return keySets.computeIfAbsent(registration.jwksUri(), uri -> new KeySet(uri, outgoing, clock))
                .named(kid);
    }
}

package cymru.addo.lti.keys;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import cymru.addo.lti.http.OutgoingRequest;
import cymru.addo.lti.http.OutgoingRequestFailed;
import cymru.addo.lti.http.OutgoingRequests;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One platform's published keys as last seen. Good for an hour; asked again once for a key nobody knows, though not more
 * than every half minute, since anyone can invent names of keys; and while the platform is down the old keys serve for a day.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#h_key-set-url">Security Framework, key set URL</a>
 */
final class KeySet {
    static final Duration FRESH = Duration.ofHours(1);
    static final Duration USABLE = Duration.ofHours(24);
    static final Duration BETWEEN_UNKNOWN = Duration.ofSeconds(30);
    static final Duration BETWEEN_FAILURES = Duration.ofSeconds(10);

    private final URI uri;
    private final OutgoingRequests outgoing;
    private final Clock clock;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile Seen seen = new Seen(new JWKSet(), Instant.MIN);
    private volatile Instant askedForUnknown = Instant.MIN;
    private volatile Instant failed = Instant.MIN;

    KeySet(URI uri, OutgoingRequests outgoing, Clock clock) {
        this.uri = uri;
        this.outgoing = outgoing;
        this.clock = clock;
    }

    List<JWK> named(String kid) throws OutgoingRequestFailed {
        var before = seen;
        if (!isWithin(before.at, FRESH)) renew(before);
        var found = seen.named(kid);
        if (!found.isEmpty() || seen != before) return found;
        askAgainForUnknown();
        return seen.named(kid);
    }

    private void renew(Seen before) throws OutgoingRequestFailed {
        if (isWithin(before.at, USABLE)) {
            renewUnlessSomebodyDoes(before);
            return;
        }
        fetching.lock();
        try {
            if (seen == before) fetch();
        } finally {
            fetching.unlock();
        }
    }

    private void renewUnlessSomebodyDoes(Seen before) {
        if (!fetching.tryLock()) return;
        try {
            if (seen == before) fetch();
        } catch (OutgoingRequestFailed platformIsDown) {
            failed = clock.instant();
        } finally {
            fetching.unlock();
        }
    }

    private void askAgainForUnknown() {
        fetching.lock();
        try {
            if (isWithin(askedForUnknown, BETWEEN_UNKNOWN)) return;
            askedForUnknown = clock.instant();
            fetch();
        } catch (OutgoingRequestFailed platformIsDown) {
            failed = clock.instant();
        } finally {
            fetching.unlock();
        }
    }

    private void fetch() throws OutgoingRequestFailed {
        if (isWithin(failed, BETWEEN_FAILURES))
            throw new OutgoingRequestFailed("the key set could not be had just now");
        try {
            seen = new Seen(read(), clock.instant());
        } catch (OutgoingRequestFailed e) {
            failed = clock.instant();
            throw e;
        }
    }

    private JWKSet read() throws OutgoingRequestFailed {
        var answer = outgoing.send(OutgoingRequest.get(uri).with("Accept", "application/json"));
        if (answer.status() != 200) throw new OutgoingRequestFailed("the key set answered " + answer.status());
        try {
            return JWKSet.parse(answer.body());
        } catch (ParseException e) {
            throw new OutgoingRequestFailed("the key set cannot be read");
        }
    }

    private boolean isWithin(Instant then, Duration span) {
        return !then.equals(Instant.MIN) && clock.instant().isBefore(then.plus(span));
    }

    private record Seen(JWKSet keys, Instant at) {
        List<JWK> named(String kid) {
            return keys.getKeys().stream()
                    .filter(key -> kid.equals(key.getKeyID()))
                    .toList();
        }
    }
}

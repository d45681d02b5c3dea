package cymru.addo.lti.keys;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.http.AddressNotAllowed;
import cymru.addo.lti.http.OutgoingAnswer;
import cymru.addo.lti.http.OutgoingRequest;
import cymru.addo.lti.http.OutgoingRequestFailed;
import cymru.addo.lti.http.OutgoingRequests;
import java.text.ParseException;

/**
 * Looks at a platform's keys for somebody who wants to know whether its launches can be believed: now, and not as they are
 * remembered. Launches take theirs from {@link PlatformKeys}.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#h_key-set-url">Security Framework, key set URL</a>
 */
public final class PublishedKeys {
    private static final int SHORTEST_RSA = 2048;

    private final OutgoingRequests outgoing;

    public PublishedKeys(OutgoingRequests outgoing) {
        this.outgoing = outgoing;
    }

    public Found look(PlatformRegistration registration) {
        try {
            var answer =
                    outgoing.send(OutgoingRequest.get(registration.jwksUri()).with("Accept", "application/json"));
            if (answer.status() != 200) return new Found(0, state(answer), "the key set answered " + answer.status());
            var usable = JWKSet.parse(answer.body()).getKeys().stream()
                    .filter(PublishedKeys::isUsable)
                    .count();
            return usable > 0
                    ? new Found((int) usable, State.USABLE, "")
                    : new Found(0, State.NONE_USABLE, "the key set has no key that a launch may be signed with");
        } catch (AddressNotAllowed e) {
            return new Found(0, State.NOT_ASKED, e.getMessage());
        } catch (OutgoingRequestFailed e) {
            return new Found(0, State.NO_ANSWER, "the key set gave no answer: " + e.getMessage());
        } catch (ParseException e) {
            return new Found(0, State.UNREADABLE, "the key set cannot be read");
        }
    }

    private static State state(OutgoingAnswer answer) {
        return answer.status() >= 500 || answer.status() == 429 ? State.BUSY : State.NOT_THERE;
    }

    private static boolean isUsable(JWK key) {
        if (key.getKeyID() == null || key.getKeyUse() != null && !KeyUse.SIGNATURE.equals(key.getKeyUse()))
            return false;
        return key instanceof ECKey || key instanceof RSAKey rsa && rsa.size() >= SHORTEST_RSA;
    }

    /** How it went. */
    public enum State {
        USABLE,
        NONE_USABLE,
        NOT_THERE,
        BUSY,
        NO_ANSWER,
        UNREADABLE,
        /** The address is none that we may ask. */
        NOT_ASKED
    }

    /**
     * @param usable how many keys with a name there are, of a kind and strength that launches may be signed with
     * @param detail in English, safe to log and to show; empty where all is well
     */
    public record Found(int usable, State state, String detail) {}
}

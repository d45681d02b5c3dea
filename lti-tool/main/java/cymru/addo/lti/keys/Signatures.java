package cymru.addo.lti.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import cymru.addo.lti.Json;
import java.util.List;
import java.util.Map;

/**
 * Signs what the host gives away, by the key that signs today. Each kind of document says so in its header, so that none can ever be
 * taken for a token.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7515">RFC 7515</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8725#name-use-explicit-typing">RFC 8725, explicit typing</a>
 */
public final class Signatures {
    private final ToolKeys keys;
    private final ToolKeyStore store;

    public Signatures(ToolKeys keys, ToolKeyStore store) {
        this.keys = keys;
        this.store = store;
    }

    /**
     * @param jws the facts and their signature, in three parts
     * @param publicKey as JSON; its id is its own thumbprint
     */
    public record Signed(String jws, String publicKey, String keyId) {}

    /** @param type of the document, for example {@code addo-passport} */
    public Signed sign(String type, Map<String, ?> facts) {
        var key = keys.signing();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new JOSEObjectType(type))
                .keyID(key.getKeyID())
                .build();
        var document = new JWSObject(header, new Payload(Json.ascii(facts)));
        try {
            document.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("The tool's own key cannot sign", e);
        }
        return new Signed(document.serialize(), key.toPublicJWK().toJSONString(), key.getKeyID());
    }

    /** Every key there ever was, the oldest first: what one of them signed may be shown long after. */
    public List<StoredToolKey> all() {
        return store.keys();
    }
}

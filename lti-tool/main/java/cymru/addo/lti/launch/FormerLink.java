package cymru.addo.lti.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the person, the course and the link were called when the school used the tool by LTI 1.1, for a tool that would join
 * the two. Signed with the old secret it is proven; unsigned it is only what this platform says, and a platform could say it
 * of somebody else's key.
 *
 * @param signedText what the old secret signs: key, deployment, issuer, client, expiry and nonce of this launch
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/migr">LTI 1.1 to 1.3 migration</a>
 */
public record FormerLink(
        Optional<String> userId,
        Optional<String> contextId,
        Optional<String> resourceLinkId,
        Optional<String> consumerKey,
        Optional<String> signature,
        String signedText) {

    public boolean isSigned() {
        return consumerKey.isPresent() && signature.isPresent();
    }

    /** Whether whoever signed this held the secret of the old key; takes the same time either way. */
    public boolean isSignedWith(String secret) {
        if (!isSigned()) return false;
        return MessageDigest.isEqual(
                signature.orElseThrow().getBytes(UTF_8), signed(secret).getBytes(UTF_8));
    }

    private String signed(String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(signedText.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names nobody, so that no log can. */
    @Override
    public String toString() {
        return "FormerLink[" + (isSigned() ? "signed" : "unsigned") + "]";
    }
}

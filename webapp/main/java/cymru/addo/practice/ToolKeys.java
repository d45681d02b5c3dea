package cymru.addo.practice;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The public keys of the tools, fetched when first needed and again whenever a signature does not fit. */
final class ToolKeys {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<String, JWKSet> known = new ConcurrentHashMap<>();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    boolean haveSigned(SignedJWT jwt, Tool tool) throws IOException {
        var cached = known.get(tool.clientId());
        if (cached != null && isSignedBy(jwt, cached)) return true;
        var fresh = fetch(tool.jwksUri());
        known.put(tool.clientId(), fresh);
        return isSignedBy(jwt, fresh);
    }

    private static boolean isSignedBy(SignedJWT jwt, JWKSet keys) {
        var header = jwt.getHeader();
        var key = keys.getKeyByKeyId(header.getKeyID());
        if (key == null || !header.getAlgorithm().equals(JWSAlgorithm.RS256)) return false;
        try {
            return jwt.verify(new RSASSAVerifier(key.toRSAKey()));
        } catch (JOSEException | ClassCastException notOfThisKey) {
            return false;
        }
    }

    private JWKSet fetch(String address) throws IOException {
        var request =
                HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200)
                throw new IOException("The tool's keys answered " + response.statusCode());
            return JWKSet.parse(response.body());
        } catch (ParseException e) {
            throw new IOException("The tool's keys are no key set", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}

package cymru.addo.lti.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.impl.ECDSA;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs whatever it is given, by whatever method the header names: honest tokens and the forger's. */
final class TokenSigner {
    private TokenSigner() {}

    static String sign(Map<String, Object> header, Map<String, Object> claims, JWK key) {
        return sign(header, JSONObjectUtils.toJSONString(claims), key);
    }

    static String sign(Map<String, Object> header, String payload, JWK key) {
        var input = Base64URL.encode(JSONObjectUtils.toJSONString(header)) + "." + Base64URL.encode(payload);
        try {
            return input + "." + signature(String.valueOf(header.get("alg")), input.getBytes(UTF_8), key);
        } catch (GeneralSecurityException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Base64URL signature(String alg, byte[] input, JWK key)
            throws GeneralSecurityException, JOSEException {
        if (alg.startsWith("HS")) return hmac(input, key);
        if (key instanceof RSAKey rsa)
            return Base64URL.encode(sign("SHA" + bits(alg) + "withRSA", rsa.toPrivateKey(), input));
        if (key instanceof ECKey ec) return ecdsa(alg, ec, input);
        return new Base64URL("");
    }

    /** The classic forgery: the public key, which everybody has, taken for a shared secret. */
    private static Base64URL hmac(byte[] input, JWK key) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.toPublicJWK().toJSONString().getBytes(UTF_8), "HmacSHA256"));
        return Base64URL.encode(mac.doFinal(input));
    }

    private static Base64URL ecdsa(String alg, ECKey key, byte[] input) throws GeneralSecurityException, JOSEException {
        var der = sign("SHA" + bits(alg) + "withECDSA", key.toPrivateKey(), input);
        return Base64URL.encode(ECDSA.transcodeSignatureToConcat(
                der,
                switch (bits(alg)) {
                    case "384" -> 96;
                    case "512" -> 132;
                    default -> 64;
                }));
    }

    private static byte[] sign(String method, PrivateKey key, byte[] input) throws GeneralSecurityException {
        var signature = Signature.getInstance(method);
        signature.initSign(key);
        signature.update(input);
        return signature.sign();
    }

    private static String bits(String alg) {
        return alg.matches("[A-Z]{2}(256|384|512)") ? alg.substring(2) : "256";
    }
}

package cymru.addo.lti.testing;

import com.nimbusds.jose.jwk.JWK;
import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.signin.Directory;
import cymru.addo.lti.signin.SignInDoor;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A directory with real keys, as Entra is to one tenant. What it signs is true until a test spoils one thing. */
public final class TestDirectory {
    public static final String TENANT = "3f9d1c2e-5b7a-4e60-9a1b-0c2d4e6f8a10";
    public static final String CLIENT = "a1b2c3d4-0000-4000-8000-00000000abcd";
    public static final String OID = "77777777-1111-4111-8111-777777777777";
    public static final String ISSUER = "https://directory.example/" + TENANT + "/v2.0";

    private final Map<String, Object> header = new LinkedHashMap<>();
    private final Map<String, Object> claims = new LinkedHashMap<>();
    private JWK key = TestKeys.PLATFORM;

    public TestDirectory(Clock clock) {
        this(clock, ISSUER, CLIENT);
    }

    public TestDirectory(Clock clock, String issuer, String client) {
        var now = clock.instant().getEpochSecond();
        header("typ", "JWT").header("alg", "RS256").header("kid", key.getKeyID());
        claim("iss", issuer)
                .claim("aud", client)
                .claim("sub", "pairwise")
                .claim("tid", TENANT)
                .claim("oid", OID);
        claim("iat", now).claim("nbf", now).claim("exp", now + 3600);
        claim("name", "Amira Hassan").claim("preferred_username", "amira@school.example");
    }

    public static SignInDoor door() {
        return door("door", ISSUER);
    }

    public static SignInDoor door(String id, String issuer) {
        return new SignInDoor(
                new PlatformRegistration(
                        id,
                        issuer,
                        CLIENT,
                        Set.of(),
                        URI.create("https://directory.example/" + TENANT + "/oauth2/v2.0/authorize"),
                        tokenEndpoint(),
                        null,
                        keySetUri(),
                        false),
                new Directory(Directory.Kind.MICROSOFT, TENANT),
                Optional.of("a secret of ours"),
                Optional.of(URI.create("https://graph.example")),
                true);
    }

    public static URI tokenEndpoint() {
        return URI.create("https://directory.example/" + TENANT + "/oauth2/v2.0/token");
    }

    public static URI keySetUri() {
        return URI.create("https://directory.example/" + TENANT + "/discovery/v2.0/keys");
    }

    public static String keySet() {
        return TestKeys.setOf(TestKeys.PLATFORM, TestKeys.WEAK);
    }

    public TestDirectory header(String name, Object value) {
        header.put(name, value);
        return this;
    }

    public TestDirectory claim(String name, Object value) {
        claims.put(name, value);
        return this;
    }

    public TestDirectory without(String claim) {
        claims.remove(claim);
        return this;
    }

    public TestDirectory signedWith(JWK other) {
        key = other;
        return this;
    }

    public String token() {
        return TokenSigner.sign(header, claims, key);
    }
}

package cymru.addo.practice;

import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The codes and tokens of the directory: each code is good once, for a few minutes, for whoever can show its verifier. */
final class SignInDesk {
    static final String TENANT = "3f9d1c2e-5b7a-4e60-9a1b-0c2d4e6f8a10";
    static final String CLIENT = "a1b2c3d4-0000-4000-8000-00000000add0";
    static final String SECRET = "practice-secret-of-the-app";

    /** By what the directory knows Teams in a browser. */
    private static final String TEAMS = "5e3ce6c0-2b1f-4285-8d4b-75ee78787346";

    private static final Duration CODE_LASTS = Duration.ofMinutes(5);
    private static final Duration TOKEN_LASTS = Duration.ofHours(1);

    private final PlatformKeys keys;
    private final Randoms randoms;
    private final Clock clock;
    private final String issuer;
    private final Map<String, Code> codes = new ConcurrentHashMap<>();
    private final Map<String, Person> bearers = new ConcurrentHashMap<>();
    private final Map<String, Person> hosted = new ConcurrentHashMap<>();
    private volatile Behaviour behaviour = Behaviour.USUAL;

    record Code(Person person, String redirect, String nonce, String challenge, Instant at) {}

    SignInDesk(PlatformKeys keys, Randoms randoms, Places places, Clock clock) {
        this.keys = keys;
        this.randoms = randoms;
        this.clock = clock;
        this.issuer = authority(places) + "/" + TENANT + "/v2.0";
    }

    static String authority(Places places) {
        return places.issuer() + "/entra";
    }

    String issuer() {
        return issuer;
    }

    void behave(Behaviour as) {
        behaviour = as;
    }

    String code(Person person, String redirect, String nonce, String challenge) {
        var code = randoms.word();
        codes.put(code, new Code(person, redirect, nonce, challenge, clock.instant()));
        return code;
    }

    /** Whoever brings the code with its verifier, and where it was sent to; once, whether it fits or not. */
    Optional<Code> redeem(String code, String redirect, String verifier) {
        return Optional.ofNullable(codes.remove(code))
                .filter(kept -> kept.redirect().equals(redirect))
                .filter(kept -> kept.challenge().equals(challenge(verifier)))
                .filter(kept -> clock.instant().isBefore(kept.at().plus(CODE_LASTS)));
    }

    Map<String, Object> tokens(Code code) {
        var tokens = new HashMap<>(access(code.person()));
        tokens.put("id_token", idToken(code));
        return tokens;
    }

    Optional<Person> bearer(Request request) {
        return request.bearer().map(bearers::get);
    }

    /** What the host of a tab is given for somebody who is signed in there; empty where they must be asked first. */
    Optional<String> hostToken(Person person) {
        if (behaviour == Behaviour.ASKS) return Optional.empty();
        var token = keys.sign(claims(person)
                .claim("scp", "access_as_user")
                .claim("azp", TEAMS)
                .build());
        hosted.put(token, person);
        return Optional.of(token);
    }

    /** The app shows a token that a host gave it, and may from then on ask in the name of that person. */
    Optional<Map<String, Object>> onBehalf(String assertion) {
        return Optional.ofNullable(hosted.get(assertion)).map(this::access);
    }

    private Map<String, Object> access(Person person) {
        var bearer = randoms.word();
        bearers.put(bearer, person);
        return Map.of("token_type", "Bearer", "expires_in", TOKEN_LASTS.toSeconds(), "access_token", bearer);
    }

    private String idToken(Code code) {
        return keys.sign(claims(code.person()).claim("nonce", code.nonce()).build());
    }

    private JWTClaimsSet.Builder claims(Person person) {
        var now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(CLIENT)
                .subject(id("pairwise " + person.subject()))
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(TOKEN_LASTS)))
                .claim("tid", TENANT)
                .claim("oid", id(person.subject()))
                .claim("ver", "2.0")
                .claim("acct", behaviour == Behaviour.GUEST ? 1 : 0)
                .claim("name", person.fullName())
                .claim("preferred_username", person.email());
        if (behaviour == Behaviour.OVERAGE) claims.claim("_claim_names", Map.of("groups", "src1"));
        if (behaviour != Behaviour.NO_ROLE) claims.claim("roles", List.of(appRole(person)));
        return claims;
    }

    private static String appRole(Person person) {
        return switch (person.role()) {
            case PUPIL, TEACHER_AS_PUPIL -> "Pupil";
            case ADMINISTRATOR -> "Administrator";
            default -> "Teacher";
        };
    }

    private static String id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64URL.encode(digest).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

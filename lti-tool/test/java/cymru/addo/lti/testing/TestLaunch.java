package cymru.addo.lti.testing;

import com.nimbusds.jose.jwk.JWK;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A launch in the making. True as it stands; each word spoils or changes one thing. */
public final class TestLaunch {
    public static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    public static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

    private final Map<String, Object> header = new LinkedHashMap<>();
    private final Map<String, Object> claims = new LinkedHashMap<>();
    private final Instant now;
    private JWK key;

    TestLaunch(TestPlatform platform, Instant now, JWK key) {
        this.now = now;
        this.key = key;
        header("typ", "JWT").header("alg", "RS256").header("kid", key.getKeyID());
        claim("iss", platform.issuer()).claim("aud", TestPlatform.CLIENT).claim("sub", "3");
        claim("iat", now.getEpochSecond()).claim("exp", now.getEpochSecond() + 60);
        lti("version", "1.3.0").lti("message_type", "LtiResourceLinkRequest");
        lti("deployment_id", TestPlatform.DEPLOYMENT).lti("target_link_uri", TestTool.TARGET.toString());
        lti("resource_link", Map.of("id", "link-1", "title", "Our agreement"));
        lti(
                "context",
                Map.of("id", "course-4c", "label", "4C", "title", "Year 4 e-safety", "type", List.of("CourseSection")));
        asLearner().named("Amira", "Hassan");
    }

    public TestLaunch asLearner() {
        return roles(MEMBERSHIP + "Learner");
    }

    public TestLaunch asTeacher() {
        return roles(MEMBERSHIP + "Instructor");
    }

    /** Staff who look at what their pupils see, on a platform that marks that. */
    public TestLaunch asPreview() {
        return roles(MEMBERSHIP + "Learner", "http://purl.imsglobal.org/vocab/lti/system/person#TestUser");
    }

    public TestLaunch roles(String... roles) {
        return lti("roles", Arrays.asList(roles));
    }

    public TestLaunch named(String given, String family) {
        return claim("given_name", given)
                .claim("family_name", family)
                .claim("name", given + " " + family)
                .claim("email", given.toLowerCase(Locale.ROOT) + "@school.example");
    }

    public TestLaunch withoutNames() {
        return without("given_name").without("family_name").without("name");
    }

    /** A teacher opens the chooser from a course's editor. */
    public TestLaunch asDeepLinking(Map<String, Object> settings) {
        return withoutLti("resource_link")
                .asTeacher()
                .lti("message_type", "LtiDeepLinkingRequest")
                .claim("https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings", settings);
    }

    /** A teacher opens a pupil's work from the gradebook. */
    public TestLaunch asReviewOf(String pupil) {
        return asTeacher()
                .lti("message_type", "LtiSubmissionReviewRequest")
                .lti("for_user", Map.of("user_id", pupil))
                .claim(
                        "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint",
                        Map.of("scope", List.of(), "lineitem", "https://vle.example/course/4/items/1"));
    }

    public TestLaunch lti(String name, Object value) {
        return claim(LTI + name, value);
    }

    public TestLaunch claim(String name, Object value) {
        claims.put(name, value);
        return this;
    }

    public TestLaunch without(String claim) {
        claims.remove(claim);
        return this;
    }

    public TestLaunch withoutLti(String name) {
        return without(LTI + name);
    }

    public TestLaunch header(String name, Object value) {
        header.put(name, value);
        return this;
    }

    public TestLaunch withoutHeader(String name) {
        header.remove(name);
        return this;
    }

    /** Signed by this key and saying so. */
    public TestLaunch signedBy(JWK other, String alg) {
        return signedWith(other).header("kid", other.getKeyID()).header("alg", alg);
    }

    /** Signed by this key, without a word of it. */
    public TestLaunch signedWith(JWK other) {
        key = other;
        return this;
    }

    /** All but the nonce and the time is what a real platform sent. */
    public TestLaunch saying(Map<String, Object> recorded) {
        claims.clear();
        claims.putAll(recorded);
        return issuedAt(now.getEpochSecond());
    }

    public TestLaunch issuedAt(long second) {
        return claim("iat", second).claim("exp", second + 60);
    }

    public TestLaunch answering(Visit visit) {
        return claim("nonce", visit.nonce());
    }

    public Map<String, Object> claims() {
        return claims;
    }

    public Map<String, Object> header() {
        return header;
    }

    public String token() {
        return TokenSigner.sign(header, claims, key);
    }

    /** The header as it stands over a payload that may be anything. */
    public String tokenOver(String payload) {
        return TokenSigner.sign(header, payload, key);
    }
}

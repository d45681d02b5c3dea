package cymru.addo.practice;

import static cymru.addo.practice.LtiNames.CLAIM;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what the platform says of a launch, claim for claim as Moodle does, and signs it. It is good for one minute.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#resource-link-launch-request-message">LTI Core 1.3, 5.3</a>
 */
final class IdTokens {
    private static final Duration LIFE = Duration.ofSeconds(60);

    private final PlatformKeys keys;
    private final Places places;
    private final CustomParameters customParameters;
    private final Clock clock;

    IdTokens(PlatformKeys keys, Places places, Clock clock) {
        this.keys = keys;
        this.places = places;
        this.customParameters = new CustomParameters(places);
        this.clock = clock;
    }

    String of(Launch launch, String nonce) {
        var now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(places.issuer())
                .audience(launch.tool().clientId())
                .subject(launch.person().subject())
                .claim("nonce", nonce)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)));
        addMessage(claims, launch);
        addPerson(claims, launch);
        addPlace(claims, launch);
        addServices(claims, launch);
        return keys.sign(claims.build());
    }

    private static void addMessage(JWTClaimsSet.Builder claims, Launch launch) {
        claims.claim(CLAIM + "message_type", "LtiResourceLinkRequest")
                .claim(CLAIM + "version", "1.3.0")
                .claim(CLAIM + "deployment_id", launch.tool().deployment())
                .claim(CLAIM + "target_link_uri", launch.targetLinkUri())
                .claim(CLAIM + "roles", launch.person().role().atLaunch());
    }

    /** The school's own number is always told, as Moodle does, also of those whose name is not. */
    private static void addPerson(JWTClaimsSet.Builder claims, Launch launch) {
        var person = launch.person();
        claims.claim(
                CLAIM + "lis",
                Map.of(
                        "person_sourcedid", person.schoolNumber(),
                        "course_section_sourcedid", launch.course().label()));
        var ext = new LinkedHashMap<String, String>();
        ext.put("lms", "addo-practice-1");
        if (launch.tool().learnsNames() && !person.nameWithheld()) {
            ext.put("user_username", person.key());
            claims.claim("given_name", person.givenName())
                    .claim("family_name", person.familyName())
                    .claim("name", person.fullName());
        }
        if (launch.tool().learnsEmail() && !person.nameWithheld()) claims.claim("email", person.email());
        claims.claim(CLAIM + "ext", ext);
    }

    private void addPlace(JWTClaimsSet.Builder claims, Launch launch) {
        var course = launch.course();
        var activity = course.activity();
        claims.claim(
                        CLAIM + "context",
                        Map.of(
                                "id", course.contextId(),
                                "label", course.label(),
                                "title", course.title(),
                                "type", List.of("CourseSection")))
                .claim(
                        CLAIM + "resource_link",
                        Map.of(
                                "id", activity.resourceLinkId(),
                                "title", activity.title(),
                                "description", activity.description()))
                .claim(
                        CLAIM + "launch_presentation",
                        Map.of(
                                "locale", launch.language().tag(),
                                "document_target", launch.display().word(),
                                "return_url", places.wayBack(launch.person(), activity)))
                .claim(
                        CLAIM + "tool_platform",
                        Map.of(
                                "product_family_code", LtiNames.FAMILY,
                                "version", LtiNames.FAMILY_VERSION,
                                "guid", "bryn-derw-practice",
                                "name", "Bryn Derw Learn",
                                "description", SampleSchool.NAME));
    }

    private void addServices(JWTClaimsSet.Builder claims, Launch launch) {
        var course = launch.course();
        claims.claim(CLAIM + "custom", customParameters.of(launch));
        if (launch.tool().scopes().contains(LtiNames.MEMBERSHIPS_SCOPE))
            claims.claim(
                    LtiNames.MEMBERSHIPS_CLAIM,
                    Map.of(
                            "context_memberships_url", places.memberships(course),
                            "service_versions", List.of("1.0", "2.0")));
    }
}

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
    private final ServiceClaims services;
    private final Clock clock;

    IdTokens(PlatformKeys keys, Places places, ServiceClaims services, Clock clock) {
        this.keys = keys;
        this.places = places;
        this.services = services;
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
        services.of(launch).forEach(claims::claim);
        launch.claims().forEach(claims::claim);
        return keys.sign(claims.build());
    }

    private static void addMessage(JWTClaimsSet.Builder claims, Launch launch) {
        claims.claim(CLAIM + "message_type", launch.purpose().messageType())
                .claim(CLAIM + "version", "1.3.0")
                .claim(CLAIM + "deployment_id", launch.tool().deployment())
                .claim(CLAIM + "target_link_uri", launch.targetLinkUri())
                .claim(CLAIM + "roles", launch.person().role().atLaunch());
        launch.purpose()
                .about()
                .ifPresent(about -> claims.claim(CLAIM + "for_user", Map.of("user_id", about.subject())));
        if (launch.purpose() instanceof Purpose.ChooseContent choose)
            claims.claim(
                    LtiNames.DEEP_LINKING + "deep_linking_settings",
                    choose.offer().settings());
    }

    /** The school's own number is always told, as Moodle does, also of those whose name is not. */
    private static void addPerson(JWTClaimsSet.Builder claims, Launch launch) {
        var person = launch.person();
        var lis = new LinkedHashMap<>(Map.of("person_sourcedid", person.schoolNumber()));
        launch.course().ifPresent(course -> lis.put("course_section_sourcedid", course.label()));
        claims.claim(CLAIM + "lis", lis);
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
        launch.course()
                .ifPresent(course -> claims.claim(
                        CLAIM + "context",
                        Map.of(
                                "id", course.contextId(),
                                "label", course.label(),
                                "title", course.title(),
                                "type", List.of("CourseSection"))));
        launch.activity()
                .ifPresent(activity -> claims.claim(
                        CLAIM + "resource_link",
                        Map.of(
                                "id", activity.resourceLinkId(),
                                "title", activity.title(),
                                "description", activity.description())));
        claims.claim(
                        CLAIM + "launch_presentation",
                        Map.of(
                                "locale", launch.language().tag(),
                                "document_target", launch.display().word(),
                                "return_url", places.wayBack(launch.person(), launch.place())))
                .claim(
                        CLAIM + "tool_platform",
                        Map.of(
                                "product_family_code", LtiNames.FAMILY,
                                "version", LtiNames.FAMILY_VERSION,
                                "guid", "bryn-derw-practice",
                                "name", "Bryn Derw Learn",
                                "description", SampleSchool.NAME));
    }
}

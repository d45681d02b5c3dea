package cymru.addo.lti.launch;

import cymru.addo.lti.Claims;
import cymru.addo.lti.ToolSettings;
import java.util.Optional;
import java.util.Set;

/** Turns claims that were checked into a launch. What is optional and not as the specification has it is left out. */
final class LaunchReading {
    private static final String NRPS = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
    private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
    private static final int LONGEST_ID = 255;
    private static final int LONGEST_ERROR = 300;

    private final ToolSettings settings;

    LaunchReading(ToolSettings settings) {
        this.settings = settings;
    }

    Launch of(Evidence evidence) {
        var claims = evidence.claims();
        return new Launch(
                evidence.registration().id(),
                evidence.registration().issuer(),
                lti(claims, "deployment_id"),
                MessageType.named(lti(claims, "message_type")).orElseThrow(),
                person(claims),
                Roles.of(claims.texts(Claims.LTI + "roles").orElseThrow()),
                context(claims.object(Claims.LTI + "context")),
                resourceLink(claims.object(Claims.LTI + "resource_link")),
                new CustomValues(claims.object(Claims.LTI + "custom").plain()),
                presentation(claims.object(Claims.LTI + "launch_presentation")),
                platform(claims.object(Claims.LTI + "tool_platform")),
                new Services(
                        claims.object(NRPS).uri("context_memberships_url").filter(settings::permits),
                        grades(claims.object(AGS))),
                evidence.login().target());
    }

    PlatformError ofError(Evidence evidence) {
        return new PlatformError(
                shortened(evidence.post().error()), shortened(evidence.post().errorDescription()), evidence.login());
    }

    private static String lti(Claims claims, String name) {
        return claims.text(Claims.LTI + name).orElseThrow();
    }

    private static LaunchedPerson person(Claims claims) {
        return new LaunchedPerson(
                claims.text("sub"),
                claims.text("name"),
                claims.text("given_name"),
                claims.text("family_name"),
                claims.text("email"),
                claims.object(Claims.LTI + "lis").text("person_sourcedid"));
    }

    private static Optional<CourseContext> context(Claims claim) {
        return claim.text("id")
                .filter(id -> id.length() <= LONGEST_ID)
                .map(id -> new CourseContext(
                        id,
                        claim.text("label"),
                        claim.text("title"),
                        claim.texts("type").<Set<String>>map(Set::copyOf).orElse(Set.of())));
    }

    private static ResourceLink resourceLink(Claims claim) {
        return new ResourceLink(claim.text("id").orElseThrow(), claim.text("title"), claim.text("description"));
    }

    private Presentation presentation(Claims claim) {
        return new Presentation(
                claim.text("locale").map(locale -> locale.replace('_', '-')),
                claim.text("document_target"),
                claim.uri("return_url").filter(settings::permits));
    }

    private static Platform platform(Claims claim) {
        return new Platform(claim.text("guid"), claim.text("name"), claim.text("product_family_code"));
    }

    private Optional<Services.Grades> grades(Claims claim) {
        var lineItems = claim.uri("lineitems").filter(settings::permits);
        var lineItem = claim.uri("lineitem").filter(settings::permits);
        if (lineItems.isEmpty() && lineItem.isEmpty()) return Optional.empty();
        var scopes = claim.texts("scope").<Set<String>>map(Set::copyOf).orElse(Set.of());
        return Optional.of(new Services.Grades(scopes, lineItems, lineItem));
    }

    private static String shortened(String text) {
        if (text == null) return "";
        return text.length() <= LONGEST_ERROR ? text : text.substring(0, LONGEST_ERROR);
    }
}

package cymru.addo.lti.launch;

import cymru.addo.lti.Claims;
import cymru.addo.lti.ToolSettings;
import cymru.addo.lti.deeplinking.DeepLinkingSettings;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns claims that were checked into a launch. What is optional and not as the specification has it is left out. */
final class LaunchReading {
    private static final String DEEP_LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";
    private static final String NRPS = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
    private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
    private static final String GROUPS = "https://purl.imsglobal.org/spec/lti-gs/claim/groupsservice";
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
                claims.text(Claims.LTI + "deployment_id").orElseThrow(),
                evidence.messageType(),
                person(claims),
                roles(claims),
                context(claims),
                resourceLink(claims.object(Claims.LTI + "resource_link")),
                new CustomValues(claims.object(Claims.LTI + "custom").plain()),
                presentation(claims.object(Claims.LTI + "launch_presentation")),
                platform(claims.object(Claims.LTI + "tool_platform")),
                services(claims),
                evidence.login().target(),
                deepLinking(claims),
                forUser(claims),
                FormerLinkReading.of(evidence));
    }

    PlatformError ofError(Evidence evidence) {
        return new PlatformError(
                shortened(evidence.post().error()), shortened(evidence.post().errorDescription()), evidence.login());
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

    static Roles roles(Claims claims) {
        return Roles.of(claims.texts(Claims.LTI + "roles").orElse(List.of()));
    }

    static Optional<CourseContext> context(Claims claims) {
        var claim = claims.object(Claims.LTI + "context");
        return claim.text("id")
                .filter(id -> id.length() <= LONGEST_ID)
                .map(id -> new CourseContext(id, claim.text("label"), claim.text("title"), set(claim, "type")));
    }

    private static Optional<ResourceLink> resourceLink(Claims claim) {
        return claim.text("id").map(id -> new ResourceLink(id, claim.text("title"), claim.text("description")));
    }

    static Optional<ForUser> forUser(Claims claims) {
        var claim = claims.object(Claims.LTI + "for_user");
        return claim.text("user_id")
                .filter(id -> id.length() <= LONGEST_ID)
                .map(id -> new ForUser(
                        id,
                        Roles.of(claim.texts("roles").orElse(List.of())),
                        claim.text("name"),
                        claim.text("given_name"),
                        claim.text("family_name"),
                        claim.text("email"),
                        claim.text("person_sourcedid")));
    }

    private Presentation presentation(Claims claim) {
        return new Presentation(
                claim.text("locale").map(locale -> locale.replace('_', '-')),
                claim.text("document_target"),
                address(claim, "return_url"));
    }

    private static Platform platform(Claims claim) {
        return new Platform(claim.text("guid"), claim.text("name"), claim.text("product_family_code"));
    }

    Optional<DeepLinkingSettings> deepLinking(Claims claims) {
        return DeepLinkingSettings.read(claims.object(DEEP_LINKING), settings::permits);
    }

    private Services services(Claims claims) {
        return new Services(
                address(claims.object(NRPS), "context_memberships_url"), grades(claims), eula(claims), groups(claims));
    }

    Optional<Services.Grades> grades(Claims claims) {
        var claim = claims.object(AGS);
        var lineItems = address(claim, "lineitems");
        var lineItem = address(claim, "lineitem");
        if (lineItems.isEmpty() && lineItem.isEmpty()) return Optional.empty();
        return Optional.of(new Services.Grades(set(claim, "scope"), lineItems, lineItem));
    }

    Optional<Services.Eula> eula(Claims claims) {
        var claim = claims.object(Claims.LTI + "eulaservice");
        return address(claim, "url").map(url -> new Services.Eula(set(claim, "scope"), url));
    }

    private Optional<Services.Groups> groups(Claims claims) {
        var claim = claims.object(GROUPS);
        return address(claim, "context_groups_url")
                .map(url -> new Services.Groups(set(claim, "scope"), url, address(claim, "context_group_sets_url")));
    }

    private Optional<URI> address(Claims claim, String name) {
        return claim.uri(name).filter(settings::permits);
    }

    private static Set<String> set(Claims claim, String name) {
        return claim.texts(name).<Set<String>>map(Set::copyOf).orElse(Set.of());
    }

    private static String shortened(String text) {
        if (text == null) return "";
        return text.length() <= LONGEST_ERROR ? text : text.substring(0, LONGEST_ERROR);
    }
}

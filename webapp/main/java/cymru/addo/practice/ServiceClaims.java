package cymru.addo.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a launch tells of the services: those the tool may use, with their addresses, and the custom parameters. */
final class ServiceClaims {
    private final Gradebook gradebook;
    private final Places places;
    private final CustomParameters customParameters;

    ServiceClaims(Gradebook gradebook, Places places) {
        this.gradebook = gradebook;
        this.places = places;
        this.customParameters = new CustomParameters(places);
    }

    Map<String, Object> of(Launch launch) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put(LtiNames.CLAIM + "custom", customParameters.of(launch));
        launch.course().ifPresent(course -> {
            addMemberships(claims, launch.tool(), course);
            addGroups(claims, launch.tool(), course);
            addGrades(claims, launch, course);
        });
        addAgreements(claims, launch.tool());
        return claims;
    }

    private void addMemberships(Map<String, Object> claims, Tool tool, Course course) {
        if (tool.scopes().contains(LtiNames.MEMBERSHIPS_SCOPE))
            claims.put(
                    LtiNames.MEMBERSHIPS_CLAIM,
                    Map.of(
                            "context_memberships_url", places.memberships(course),
                            "service_versions", List.of("1.0", "2.0")));
    }

    private void addGroups(Map<String, Object> claims, Tool tool, Course course) {
        if (tool.scopes().contains(LtiNames.GROUPS_SCOPE))
            claims.put(
                    LtiNames.GROUPS_CLAIM,
                    Map.of(
                            "context_groups_url", places.groups(course),
                            "scope", List.of(LtiNames.GROUPS_SCOPE),
                            "service_versions", List.of("1.0")));
    }

    private void addGrades(Map<String, Object> claims, Launch launch, Course course) {
        var scopes = launch.tool().allowed(LtiNames.GRADES_SCOPES);
        if (scopes.isEmpty()) return;
        var grades = new LinkedHashMap<String, Object>();
        grades.put("scope", scopes);
        grades.put("lineitems", places.lineItems(course, launch.tool()));
        column(launch).ifPresent(item -> grades.put("lineitem", places.lineItem(item, launch.tool())));
        claims.put(LtiNames.GRADES_CLAIM, grades);
    }

    private Optional<LineItem> column(Launch launch) {
        if (launch.purpose() instanceof Purpose.ReviewWork review) return Optional.of(review.item());
        return launch.activity().flatMap(gradebook::only);
    }

    private void addAgreements(Map<String, Object> claims, Tool tool) {
        var scopes = tool.allowed(LtiNames.EULA_SCOPES);
        if (!scopes.isEmpty()) claims.put(LtiNames.EULA_CLAIM, Map.of("url", places.agreements(tool), "scope", scopes));
    }
}

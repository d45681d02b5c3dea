package cymru.addo.web.session;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.Set;

/** Every endpoint says who may use it; the application does not start with one that is silent. */
@Provider
public class RoleRule implements DynamicFeature {

    @Override
    public void configure(ResourceInfo endpoint, FeatureContext context) {
        if (isOfTheServer(endpoint)) return;
        var roles = rolesOf(endpoint);
        if (roles.isEmpty() && !isPermitted(endpoint))
            throw new IllegalStateException(
                    "No role declared: " + endpoint.getResourceClass().getName() + "."
                            + endpoint.getResourceMethod().getName());
        roles.ifPresent(allowed -> context.register(new VisitFilter(allowed)));
    }

    /** Jersey answers OPTIONS by a resource of its own, which tells nothing but the methods. */
    private static boolean isOfTheServer(ResourceInfo endpoint) {
        return endpoint.getResourceClass().getName().startsWith("org.glassfish.jersey.server.wadl");
    }

    static Optional<Set<String>> rolesOf(ResourceInfo endpoint) {
        var method = endpoint.getResourceMethod().getAnnotation(AllowedTo.class);
        if (method != null) return Optional.of(Set.of(method.value()));
        if (endpoint.getResourceMethod().isAnnotationPresent(PermitAll.class)) return Optional.empty();
        var type = endpoint.getResourceClass().getAnnotation(AllowedTo.class);
        return Optional.ofNullable(type).map(AllowedTo::value).map(Set::of);
    }

    static boolean isPermitted(ResourceInfo endpoint) {
        return endpoint.getResourceMethod().isAnnotationPresent(PermitAll.class)
                || endpoint.getResourceClass().isAnnotationPresent(PermitAll.class);
    }
}

package cymru.addo.web.session;

import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.Registrations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which sites may show a visit's pages in a frame: the platform it came from, or Microsoft 365 where a tab leads to its door. */
@ApplicationScoped
public class Framing {

    /** Request property: the origins that may frame this answer. Without it any site may, as a refusal must be readable in the VLE. */
    public static final String FRAMED_BY = "addo.framed-by";

    /** Request property: the one other site that a form of this answer may be sent to. */
    public static final String FORM_TO = "addo.form-to";

    private final Map<String, String> known = new ConcurrentHashMap<>();
    private Registrations registrations;
    private TeamsTabs tabs;

    Framing() {}

    @Inject
    public Framing(Registrations registrations, TeamsTabs tabs) {
        this.registrations = registrations;
        this.tabs = tabs;
    }

    /** The sources for {@code frame-ancestors}: addresses of a registration never change, so they are remembered. */
    String of(String registration) {
        return known.computeIfAbsent(registration, id -> registrations
                .withId(id)
                .map(Framing::origins)
                .or(() -> tabs.of(id).map(TeamsTabs.Tab::framedBy))
                .orElse("'none'"));
    }

    private static String origins(PlatformRegistration registration) {
        return Stream.of(URI.create(registration.issuer()), registration.authorizationEndpoint())
                .filter(address -> address.getRawAuthority() != null)
                .map(address -> address.getScheme() + "://" + address.getRawAuthority())
                .distinct()
                .collect(Collectors.joining(" ", "'self' ", ""));
    }
}

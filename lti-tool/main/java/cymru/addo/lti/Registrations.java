package cymru.addo.lti;

import java.util.List;
import java.util.Optional;

/** The platforms this tool is registered with. The host keeps them. */
public interface Registrations {
    Optional<PlatformRegistration> find(String issuer, String clientId);

    List<PlatformRegistration> ofIssuer(String issuer);

    Optional<PlatformRegistration> withId(String id);
}

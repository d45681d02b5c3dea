package cymru.addo.lti.testing;

import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.Registrations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Registrations kept in the heap. */
public final class MemoryRegistrations implements Registrations {
    private final Map<String, PlatformRegistration> byId = new ConcurrentHashMap<>();

    public void add(PlatformRegistration registration) {
        byId.put(registration.id(), registration);
    }

    public void remove(String id) {
        byId.remove(id);
    }

    @Override
    public Optional<PlatformRegistration> find(String issuer, String clientId) {
        return ofIssuer(issuer).stream()
                .filter(each -> each.clientId().equals(clientId))
                .findFirst();
    }

    @Override
    public List<PlatformRegistration> ofIssuer(String issuer) {
        return byId.values().stream()
                .filter(each -> each.issuer().equals(issuer))
                .toList();
    }

    @Override
    public Optional<PlatformRegistration> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}

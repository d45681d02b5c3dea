package cymru.addo.vle;

import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.Registrations;
import cymru.addo.school.School;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

public final class PlatformFixtures {
    private PlatformFixtures() {}

    public static Registrations registrations(Jdbi jdbi) {
        return new SqlRegistrations(jdbi);
    }

    public static SchoolRegistrations schoolRegistrations(Jdbi jdbi) {
        return new SqlRegistrations(jdbi);
    }

    /** A platform at this address, with a token endpoint below it, registered by this school. */
    public static PlatformRegistration registered(Jdbi jdbi, School school, URI address) {
        var platform = new PlatformRegistration(
                UUID.randomUUID().toString(),
                address.toString(),
                "client of " + school.name(),
                Set.of("1"),
                address.resolve("/auth"),
                address.resolve("/token"),
                null,
                address.resolve("/jwks"),
                false);
        new SqlRegistrations(jdbi).keep(school.id(), platform);
        return platform;
    }
}

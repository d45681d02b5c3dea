package cymru.addo.vle;

import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.Registrations;
import cymru.addo.school.SchoolId;
import java.util.List;
import java.util.Optional;

/** Which school a platform belongs to. A pair of issuer and client belongs to one school for good. */
public interface SchoolRegistrations {
    Optional<SchoolId> schoolOf(String registration);

    List<PlatformRegistration> of(SchoolId school);

    /** Those from which people may come in: retired ones are not among them. */
    Registrations inUse();

    /** What a login names, in use or retired: without a client, the only one of its issuer. */
    Optional<Named> named(String issuer, Optional<String> clientId);

    boolean isRetired(String registration);

    /**
     * Keeps a registration with its deployments, all accepted.
     *
     * @return false, and nothing is changed, when the issuer and client are registered already
     */
    boolean keep(SchoolId school, PlatformRegistration registration);

    /** Accepts a further place on a registered platform; harmless when it was accepted before. */
    void accept(SchoolId school, String registration, String deployment);

    /**
     * Accepts this place on a registered platform if no other one was accepted before, and the school has not refused it.
     *
     * @return whether it is accepted now
     */
    boolean acceptFirst(String registration, String deployment);

    /** Remembers that somebody launched from a place the school does not know, so that it can decide. */
    void await(String registration, String deployment);

    record Named(String registration, boolean retired) {}
}

package cymru.addo.vle;

import cymru.addo.lti.PlatformRegistration;
import cymru.addo.school.SchoolId;
import java.util.List;
import java.util.Optional;

/** Which school a platform belongs to. A pair of issuer and client belongs to one school for good. */
public interface SchoolRegistrations {
    Optional<SchoolId> schoolOf(String registration);

    List<PlatformRegistration> of(SchoolId school);

    /**
     * Keeps a registration with its deployments, all accepted.
     *
     * @return false, and nothing is changed, when the issuer and client are registered already
     */
    boolean keep(SchoolId school, PlatformRegistration registration);

    /** Accepts a further place on a registered platform; harmless when it was accepted before. */
    void accept(SchoolId school, String registration, String deployment);

    /**
     * Accepts this place on a registered platform if no other one was accepted before.
     *
     * @return whether it is accepted now
     */
    boolean acceptFirst(String registration, String deployment);
}

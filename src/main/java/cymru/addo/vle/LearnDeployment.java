package cymru.addo.vle;

import cymru.addo.lti.Registrations;
import cymru.addo.lti.launch.LaunchRefused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Some platforms register the tool before they say where they deployed it. The first deployment that such a platform, proven
 * by its signature, launches from is then the one its administrator was invited for; any further one is refused.
 */
@Dependent
public class LearnDeployment {
    private final Registrations registrations;
    private final SchoolRegistrations schools;

    @Inject
    public LearnDeployment(Registrations registrations, SchoolRegistrations schools) {
        this.registrations = registrations;
        this.schools = schools;
    }

    /** @return true when the refused launch may be tried once more */
    public boolean from(LaunchRefused refused) {
        if (refused.unknownDeployment().isEmpty() || refused.login().isEmpty()) return false;
        var registration = registrations.withId(refused.login().get().registrationId());
        if (registration.isEmpty() || !registration.get().deployments().isEmpty()) return false;
        var id = registration.get().id();
        schools.schoolOf(id)
                .ifPresent(school ->
                        schools.accept(school, id, refused.unknownDeployment().get()));
        return true;
    }
}

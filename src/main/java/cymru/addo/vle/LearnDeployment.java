package cymru.addo.vle;

import cymru.addo.lti.launch.LaunchRefused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Some platforms register the tool before they say where they deployed it. The first deployment that such a platform, proven
 * by its signature, launches from is then the one its administrator was invited for. Any further one is refused, and waits for
 * the school to decide.
 */
@Dependent
public class LearnDeployment {
    private final SchoolRegistrations registrations;

    @Inject
    public LearnDeployment(SchoolRegistrations registrations) {
        this.registrations = registrations;
    }

    /** @return true when the refused launch may be tried once more */
    public boolean from(LaunchRefused refused) {
        if (refused.unknownDeployment().isEmpty() || refused.login().isEmpty()) return false;
        var platform = refused.login().get().registrationId();
        var place = refused.unknownDeployment().get();
        if (registrations.acceptFirst(platform, place)) return true;
        registrations.await(platform, place);
        return false;
    }
}

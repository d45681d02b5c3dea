package cymru.addo.vle;

import cymru.addo.lti.LaunchCheck;
import cymru.addo.lti.launch.LaunchVerifier;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The names of the facts that every launch is held against, for the launch log. */
@Dependent
public class LaunchChecks {
    private final LaunchVerifier verifier;

    @Inject
    public LaunchChecks(LaunchVerifier verifier) {
        this.verifier = verifier;
    }

    /** In the order in which they are made. */
    public List<String> all() {
        return verifier.order().stream().map(LaunchCheck::name).toList();
    }
}

package cymru.addo.lti.launch;

import cymru.addo.lti.LaunchCheck;
import cymru.addo.lti.PlatformRegistration;
import java.util.Optional;
import java.util.function.Function;

/**
 * The platform we asked is still registered. Which one that was, the login remembers; the token has no say in it.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#tool-deployment-0">LTI Core 3.1.2</a>
 */
final class RegistrationCheck implements Check {
    private final Function<String, Optional<PlatformRegistration>> registrations;

    RegistrationCheck(Function<String, Optional<PlatformRegistration>> registrations) {
        this.registrations = registrations;
    }

    @Override
    public LaunchCheck name() {
        return LaunchCheck.REGISTRATION;
    }

    @Override
    public Optional<String> objection(Evidence evidence) {
        var registration = registrations.apply(evidence.login().registrationId());
        registration.ifPresent(evidence::add);
        return Check.objectIf(registration.isEmpty(), "the registration of this login is gone");
    }
}

package cymru.addo.lti.login;

import static cymru.addo.lti.LaunchCheck.MALFORMED;
import static cymru.addo.lti.LaunchCheck.REGISTRATION;
import static cymru.addo.lti.LaunchCheck.TARGET;

import cymru.addo.lti.Fingerprint;
import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.Registrations;
import cymru.addo.lti.Secrets;
import cymru.addo.lti.TargetRule;
import cymru.addo.lti.ToolSettings;
import cymru.addo.lti.login.LoginOutcome.LoginRefused;
import cymru.addo.lti.login.LoginOutcome.Redirect;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A platform announces that somebody wants to come in. The announcement is unsigned, so all it decides is which platform we
 * ask; where the answer must go, and to whom, comes from our own settings.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#step-1-third-party-initiated-login">Security Framework
 *     5.1.1.1</a>
 */
public final class Login {
    private final Registrations registrations;
    private final LoginStates states;
    private final ToolSettings settings;
    private final Secrets secrets;
    private final Clock clock;

    public Login(Registrations registrations, LoginStates states, ToolSettings settings, Secrets secrets, Clock clock) {
        this.registrations = registrations;
        this.states = states;
        this.settings = settings;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** @param parameters of the query or the form: both are allowed, and mean the same */
    public LoginOutcome start(Map<String, List<String>> parameters) {
        var announcement = Announcement.read(parameters);
        if (announcement.isEmpty()) return new LoginRefused(MALFORMED, "the login lacks a parameter, or is too long");
        var objection = new TargetRule(settings).objectionTo(announcement.get().target());
        if (objection.isPresent()) return new LoginRefused(TARGET, objection.get());
        return registrationFor(announcement.get())
                .<LoginOutcome>map(registration -> begin(announcement.get(), registration))
                .orElseGet(() -> new LoginRefused(REGISTRATION, "no registration for this issuer and client"));
    }

    private Optional<PlatformRegistration> registrationFor(Announcement announcement) {
        if (announcement.clientId().isPresent())
            return registrations.find(
                    announcement.issuer(), announcement.clientId().get());
        var all = registrations.ofIssuer(announcement.issuer());
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private Redirect begin(Announcement announcement, PlatformRegistration registration) {
        var state = secrets.fresh();
        var nonce = secrets.fresh();
        var browserSecret = secrets.fresh();
        var deposit = announcement
                .storage(registration.authorizationEndpoint(), state)
                .map(target -> new StorageDeposit(target, secrets.fresh()));
        var login = new LoginState(
                Fingerprint.of(state),
                Fingerprint.of(nonce),
                Fingerprint.of(browserSecret),
                deposit.map(StorageDeposit::value).map(Fingerprint::of),
                registration.id(),
                announcement.deployment(),
                announcement.target(),
                clock.instant().plus(settings.loginLasts()),
                announcement.parameters());
        states.keep(login);
        return new Redirect(
                new AuthorizationRequest(registration, settings.launchUri(), announcement, state, nonce).uri(),
                state,
                browserSecret,
                login.expiresAt(),
                registration.id(),
                deposit);
    }
}

package cymru.addo.lti.launch;

import cymru.addo.lti.LaunchCheck;
import cymru.addo.lti.Registrations;
import cymru.addo.lti.ToolSettings;
import cymru.addo.lti.keys.PlatformKeys;
import cymru.addo.lti.login.LoginStates;
import cymru.addo.lti.login.StorageTarget;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * The doorkeeper. Holds a launch against one fact after another, in the order of trust: first what is ours to know, then
 * whether the platform wrote this at all, then what it says. The first fact that fails names the refusal.
 */
public final class LaunchVerifier {
    private final LoginStates states;
    private final Clock clock;
    private final CheckList checks;
    private final LaunchReading reading;

    /** Serves links that people press, and nothing else. */
    public LaunchVerifier(
            Registrations registrations, LoginStates states, PlatformKeys keys, ToolSettings settings, Clock clock) {
        this(registrations, states, keys, settings, clock, Set.of(MessageType.RESOURCE_LINK));
    }

    /** @param served the messages that the host does something about; others are refused */
    public LaunchVerifier(
            Registrations registrations,
            LoginStates states,
            PlatformKeys keys,
            ToolSettings settings,
            Clock clock,
            Set<MessageType> served) {
        this.states = states;
        this.clock = clock;
        this.reading = new LaunchReading(settings);
        this.checks = CheckList.of(
                new ShapeCheck(),
                new StateCheck(states),
                new RegistrationCheck(registrations::withId),
                new AlgorithmCheck(),
                new KeyCheck(keys),
                new SignatureCheck(),
                new IssuerCheck(),
                new AudienceCheck(),
                new TimeCheck(settings),
                new VersionCheck(),
                new MessageTypeCheck(served),
                new DeploymentCheck(),
                new TargetCheck(settings),
                new RolesCheck(),
                new SubjectCheck(),
                new ResourceLinkCheck(),
                new SettingsCheck(settings),
                new NonceCheck(states));
    }

    public LaunchOutcome verify(LaunchPost post) {
        var evidence = new Evidence(post, clock.instant());
        if (post.error() != null) return platformError(evidence);
        return checks.firstRefusal(evidence)
                .<LaunchOutcome>map(refused -> refused)
                .orElseGet(() -> believed(evidence));
    }

    private LaunchOutcome believed(Evidence evidence) {
        if (!evidence.isProofOwed()) return reading.of(evidence);
        var storage = StorageTarget.named(
                evidence.post().proof().word(),
                evidence.registration().authorizationEndpoint(),
                evidence.post().state());
        return storage.<LaunchOutcome>map(target -> new AskStorage(target, evidence.login()))
                .orElseThrow();
    }

    /** The checks, in the order in which they are made. */
    public List<LaunchCheck> order() {
        return checks.names();
    }

    private LaunchOutcome platformError(Evidence evidence) {
        var refused = CheckList.of(new StateCheck(states)).firstRefusal(evidence);
        if (refused.isPresent()) return refused.get();
        states.consume(evidence.login().stateHash(), evidence.now());
        return reading.ofError(evidence);
    }
}

package cymru.addo.web.launch;

import cymru.addo.lti.Secrets;
import cymru.addo.lti.ToolSettings;
import cymru.addo.lti.deeplinking.DeepLinking;
import cymru.addo.lti.eula.EulaReports;
import cymru.addo.lti.grade.LineItems;
import cymru.addo.lti.grade.Scores;
import cymru.addo.lti.groups.CourseGroups;
import cymru.addo.lti.http.GuardedHttp;
import cymru.addo.lti.http.OutgoingRequests;
import cymru.addo.lti.keys.MasterKey;
import cymru.addo.lti.keys.PlatformKeys;
import cymru.addo.lti.keys.PublishedKeys;
import cymru.addo.lti.keys.Signatures;
import cymru.addo.lti.keys.ToolKeyStore;
import cymru.addo.lti.keys.ToolKeys;
import cymru.addo.lti.launch.HeldLaunches;
import cymru.addo.lti.launch.HostTokenVerifier;
import cymru.addo.lti.launch.LaunchVerifier;
import cymru.addo.lti.launch.MessageType;
import cymru.addo.lti.launch.SignInVerifier;
import cymru.addo.lti.launch.WaitingRoom;
import cymru.addo.lti.login.Login;
import cymru.addo.lti.login.LoginStates;
import cymru.addo.lti.registration.DynamicRegistration;
import cymru.addo.lti.service.NamesAndRoles;
import cymru.addo.lti.service.ServiceTokens;
import cymru.addo.lti.signin.CodeExchange;
import cymru.addo.lti.signin.Discovery;
import cymru.addo.lti.signin.Graph;
import cymru.addo.lti.signin.SignIn;
import cymru.addo.lti.signin.SignInDoor;
import cymru.addo.lti.signin.SignInDoors;
import cymru.addo.lti.signin.TabSignIn;
import cymru.addo.vle.PendingLogins;
import cymru.addo.vle.SchoolRegistrations;
import cymru.addo.vle.signin.Authorities;
import cymru.addo.web.app.AddoConfig;
import cymru.addo.web.session.Turnstile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;

/** The protocol library, set up for this tool: its address, the platforms its schools registered. */
@ApplicationScoped
public class LtiProtocol {

    static final Set<MessageType> SERVED = Set.of(
            MessageType.RESOURCE_LINK,
            MessageType.CONTEXT,
            MessageType.DEEP_LINKING,
            MessageType.SUBMISSION_REVIEW,
            MessageType.EULA,
            MessageType.DATA_PRIVACY);

    @Produces
    @Singleton
    public Secrets secrets(SecureRandom random) {
        return new Secrets(random);
    }

    @Produces
    @Singleton
    public ToolSettings settings(AddoConfig config) {
        var settings = ToolSettings.at(config.publicUrl());
        return config.allowsLoopback() ? settings.allowingLoopback() : settings;
    }

    @Produces
    @Singleton
    public OutgoingRequests outgoing(AddoConfig config) {
        return new GuardedHttp(config.allowsLoopback());
    }

    @Produces
    @Singleton
    public PlatformKeys platformKeys(OutgoingRequests outgoing, Clock clock) {
        return new PlatformKeys(outgoing, clock);
    }

    @Produces
    @Singleton
    public PublishedKeys publishedKeys(OutgoingRequests outgoing) {
        return new PublishedKeys(outgoing);
    }

    @Produces
    @Singleton
    public Login login(
            SchoolRegistrations registrations,
            LoginStates states,
            ToolSettings settings,
            Secrets secrets,
            Clock clock) {
        return new Login(registrations.inUse(), states, settings, secrets, clock);
    }

    @Produces
    @Singleton
    Turnstile turnstile(AddoConfig config, Clock clock) {
        return new Turnstile(config.loginsAtOnce(), config.loginsPerSecond(), clock);
    }

    @Produces
    @Singleton
    Departures departures(PendingLogins pending, AddoConfig config, Clock clock) {
        return new Departures(pending, config.loginsPending(), clock);
    }

    @Produces
    @Singleton
    public LaunchVerifier verifier(
            SchoolRegistrations registrations,
            LoginStates states,
            PlatformKeys keys,
            ToolSettings settings,
            Clock clock) {
        return new LaunchVerifier(registrations.inUse(), states, keys, settings, clock, SERVED);
    }

    @Produces
    @Singleton
    public WaitingRoom waitingRoom(HeldLaunches held, LaunchVerifier verifier, Secrets secrets, Clock clock) {
        return new WaitingRoom(held, verifier, secrets, clock);
    }

    @Produces
    @Singleton
    public ToolKeys toolKeys(ToolKeyStore store, MasterKey master, Clock clock) {
        return new ToolKeys(store, master, clock);
    }

    @Produces
    @Singleton
    public ServiceTokens tokens(OutgoingRequests outgoing, ToolKeys keys, Secrets secrets, Clock clock) {
        return new ServiceTokens(outgoing, keys, secrets, clock);
    }

    @Produces
    @Singleton
    public NamesAndRoles namesAndRoles(OutgoingRequests outgoing, ServiceTokens tokens) {
        return new NamesAndRoles(outgoing, tokens);
    }

    @Produces
    @Singleton
    public CourseGroups courseGroups(OutgoingRequests outgoing, ServiceTokens tokens) {
        return new CourseGroups(outgoing, tokens);
    }

    @Produces
    @Singleton
    public LineItems lineItems(OutgoingRequests outgoing, ServiceTokens tokens) {
        return new LineItems(outgoing, tokens);
    }

    @Produces
    @Singleton
    public Scores scores(OutgoingRequests outgoing, ServiceTokens tokens) {
        return new Scores(outgoing, tokens);
    }

    @Produces
    @Singleton
    public EulaReports eulaReports(OutgoingRequests outgoing, ServiceTokens tokens) {
        return new EulaReports(outgoing, tokens);
    }

    @Produces
    @Singleton
    public Discovery discovery(OutgoingRequests outgoing, ToolSettings settings) {
        return new Discovery(outgoing, settings);
    }

    @Produces
    @Singleton
    public Authorities authorities(AddoConfig config) {
        return new Authorities(config.microsoft(), config.microsoftGraph(), config.google());
    }

    @Produces
    @Singleton
    public Signatures signatures(ToolKeys keys, ToolKeyStore store) {
        return new Signatures(keys, store);
    }

    @Produces
    @Singleton
    public SignIn signIn(
            SignInDoors doors,
            LoginStates states,
            PlatformKeys platformKeys,
            ToolKeys toolKeys,
            OutgoingRequests outgoing,
            ToolSettings settings,
            Secrets secrets,
            Clock clock) {
        return new SignIn(
                doors,
                states,
                new SignInVerifier(
                        id -> doors.door(id).map(SignInDoor::registration), states, platformKeys, settings, clock),
                new CodeExchange(outgoing, toolKeys, secrets, clock),
                new Graph(outgoing),
                settings,
                secrets,
                clock);
    }

    @Produces
    @Singleton
    public TabSignIn tabSignIn(
            PlatformKeys platformKeys,
            ToolKeys toolKeys,
            OutgoingRequests outgoing,
            ToolSettings settings,
            Secrets secrets,
            Clock clock) {
        return new TabSignIn(
                new HostTokenVerifier(platformKeys, settings, clock),
                new CodeExchange(outgoing, toolKeys, secrets, clock),
                new Graph(outgoing));
    }

    @Produces
    @Singleton
    public DeepLinking deepLinking(ToolKeys keys, Secrets secrets, Clock clock) {
        return new DeepLinking(keys, secrets, clock);
    }

    @Produces
    @Singleton
    public DynamicRegistration dynamicRegistration(OutgoingRequests outgoing, ToolSettings settings) {
        return new DynamicRegistration(outgoing, settings);
    }
}

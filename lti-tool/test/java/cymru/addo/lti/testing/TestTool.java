package cymru.addo.lti.testing;

import cymru.addo.lti.Secrets;
import cymru.addo.lti.ToolSettings;
import cymru.addo.lti.keys.PlatformKeys;
import cymru.addo.lti.launch.Launch;
import cymru.addo.lti.launch.LaunchOutcome;
import cymru.addo.lti.launch.LaunchPost;
import cymru.addo.lti.launch.LaunchVerifier;
import cymru.addo.lti.launch.MessageType;
import cymru.addo.lti.launch.WaitingRoom;
import cymru.addo.lti.login.Login;
import cymru.addo.lti.login.LoginOutcome.Redirect;
import java.net.URI;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Our own side, whole, with its memory in the heap, registered at one test platform. */
public final class TestTool {
    public static final URI ADDRESS = URI.create("https://addo.example");
    public static final URI TARGET = URI.create("https://addo.example/lti/launch");

    public final TestClock clock = TestClock.ofAMorning();
    public final TestPlatform platform = new TestPlatform("https://vle.example", clock);
    public final MemoryRegistrations registrations = new MemoryRegistrations();
    public final MemoryLoginStates states = new MemoryLoginStates();
    public final CannedAnswers outgoing = new CannedAnswers();
    public final Login login;
    public final LaunchVerifier verifier;
    public final MemoryHeldLaunches held = new MemoryHeldLaunches();
    public final WaitingRoom waitingRoom;

    public TestTool() {
        this(ToolSettings.at(ADDRESS));
    }

    public TestTool(ToolSettings settings) {
        this(settings, Set.of(MessageType.RESOURCE_LINK));
    }

    /** Serves every message that the library knows. */
    public static TestTool servingAll() {
        return new TestTool(ToolSettings.at(ADDRESS), EnumSet.allOf(MessageType.class));
    }

    public TestTool(ToolSettings settings, Set<MessageType> served) {
        registrations.add(platform.registration());
        outgoing.at(platform.keySetUri(), platform.keySet());
        var secrets = new Secrets(new SecureRandom());
        login = new Login(registrations, states, settings, secrets, clock);
        verifier =
                new LaunchVerifier(registrations, states, new PlatformKeys(outgoing, clock), settings, clock, served);
        waitingRoom = new WaitingRoom(held, verifier, secrets, clock);
    }

    /** A person presses the link, and their browser is sent back to the platform. */
    public Visit visit() {
        return visit(platform.announcement(TARGET));
    }

    public Visit visit(Map<String, List<String>> announcement) {
        return Visit.of((Redirect) login.start(announcement));
    }

    public LaunchOutcome arrive(Visit visit, TestLaunch launch) {
        return post(visit, launch.answering(visit).token());
    }

    public LaunchOutcome post(Visit visit, String token) {
        return verifier.verify(LaunchPost.of(token, visit.state(), visit.browserSecret()));
    }

    /** The whole way, with one thing changed. */
    public LaunchOutcome enter(UnaryOperator<TestLaunch> changed) {
        return arrive(visit(), changed.apply(platform.launch()));
    }

    public Launch entered(UnaryOperator<TestLaunch> changed) {
        var outcome = enter(changed);
        if (outcome instanceof Launch launch) return launch;
        throw new AssertionError("not let in: " + outcome);
    }
}

package cymru.addo.practice;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A learning platform to try the tool with: it listens on this machine alone, has a whole made-up school in it, and
 * forgets everything when it stops. Its client id and first deployment are always the same, so that a registration
 * stored by the tool holds from one demonstration to the next.
 */
public final class PracticeVle implements AutoCloseable {
    /** Not localhost: that is where the tool is, and a frame of one's own site would prove nothing about cookies. */
    private static final String HOST = "127.0.0.1";

    private final HttpServer server;
    private final ExecutorService workers;
    private final RegistrationFacts registration;
    private final AtomicReference<String> signIn;

    private PracticeVle(
            HttpServer server,
            ExecutorService workers,
            RegistrationFacts registration,
            AtomicReference<String> signIn) {
        this.signIn = signIn;
        this.server = server;
        this.workers = workers;
        this.registration = registration;
    }

    public static PracticeVle start(PracticeVleSettings settings, Clock clock, SecureRandom random) {
        var server = listen(settings.port());
        var places = new Places("http://" + HOST + ":" + server.getAddress().getPort());
        var tool = Tool.ofTheDemonstration(settings.toolUrl());
        var workers = Executors.newCachedThreadPool(PracticeVle::worker);
        server.setExecutor(workers);
        var signIn = new AtomicReference<>("");
        var routes = Wiring.routes(settings, places, tool, clock, new Randoms(random), signIn::get);
        server.createContext("/", new Door(routes));
        server.start();
        return new PracticeVle(server, workers, facts(places, tool), signIn);
    }

    /** The address to open in a browser, without a slash at its end; also the issuer of the launches. */
    public String url() {
        return registration.issuer();
    }

    /** What the tool needs to accept launches from here at once. */
    public RegistrationFacts registration() {
        return registration;
    }

    /** What somebody must know who lets people sign in with the school's accounts. */
    public DirectoryFacts directory() {
        return new DirectoryFacts(
                url() + "/entra",
                url() + "/graph",
                SignInDesk.TENANT,
                SignInDesk.CLIENT,
                SignInDesk.SECRET,
                SampleSchool.NAME);
    }

    /** From now on the first page leads there, too. */
    public void offerSignIn(String address) {
        signIn.set(address);
    }

    public void stop() {
        server.stop(0);
        workers.shutdownNow();
    }

    @Override
    public void close() {
        stop();
    }

    private static HttpServer listen(int port) {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            return HttpServer.create(new InetSocketAddress(HOST, port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("The practice VLE cannot listen on port " + port, e);
        }
    }

    private static Thread worker(Runnable work) {
        var thread = new Thread(work, "practice-vle");
        thread.setDaemon(true);
        return thread;
    }

    private static RegistrationFacts facts(Places places, Tool tool) {
        return new RegistrationFacts(
                SampleSchool.NAME,
                places.issuer(),
                tool.clientId(),
                List.of(tool.deployment()),
                places.authorization(),
                places.token(),
                places.jwks());
    }
}

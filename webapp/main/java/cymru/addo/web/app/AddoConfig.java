package cymru.addo.web.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** What the environment says. Every key is in the README's table; {@code addo.port} is also {@code ADDO_PORT}. */
@ApplicationScoped
public class AddoConfig {

    private final Config config;

    AddoConfig() {
        this(null);
    }

    @Inject
    public AddoConfig(Config config) {
        this.config = config;
    }

    public int port() {
        return config.getValue("addo.port", Integer.class);
    }

    /** Where browsers and platforms reach this tool, without a slash at the end. */
    public URI publicUrl() {
        return URI.create(
                text("addo.public.url").map(url -> url.replaceAll("/+$", "")).orElse("http://localhost:" + port()));
    }

    public Path dataFolder() {
        return Path.of(config.getValue("addo.data", String.class)).toAbsolutePath();
    }

    /** A JSON file with registrations to have at start. */
    public Optional<Path> registrations() {
        return text("addo.registrations").map(Path::of);
    }

    /** The key that our own signing keys are encrypted with, base64; without it one is made in the data folder. */
    public Optional<String> masterKey() {
        return text("addo.master.key");
    }

    /** How many reverse proxies of ours stand before Addo, each of which writes into X-Forwarded-For who called it. */
    public int proxies() {
        return config.getValue("addo.proxies", Integer.class);
    }

    /** How many logins one address may begin at once. */
    public int loginsAtOnce() {
        return config.getValue("addo.login.burst", Integer.class);
    }

    /** How many more it may begin each second after that. */
    public int loginsPerSecond() {
        return config.getValue("addo.login.per.second", Integer.class);
    }

    /** How many logins may be begun and not finished. */
    public int loginsPending() {
        return config.getValue("addo.login.pending", Integer.class);
    }

    /** Where the directories of Office 365 are; another for other clouds. */
    public URI microsoft() {
        return isDemo() ? practice("/entra") : place("addo.microsoft");
    }

    /** Where Microsoft tells of groups and classes. */
    public URI microsoftGraph() {
        return isDemo() ? practice("/graph") : place("addo.microsoft.graph");
    }

    public URI google() {
        return place("addo.google");
    }

    /** A JSON file with doors for signing in to have at start. */
    public Optional<Path> doors() {
        return text("addo.doors").map(Path::of);
    }

    /** The practice VLE keeps a directory as well. */
    private URI practice(String path) {
        return URI.create("http://127.0.0.1:" + practiceVlePort() + path);
    }

    private URI place(String key) {
        return URI.create(config.getValue(key, String.class).replaceAll("/+$", ""));
    }

    public boolean isDemo() {
        return config.getValue("addo.demo", Boolean.class);
    }

    public int practiceVlePort() {
        return config.getValue("addo.vle.port", Integer.class);
    }

    /** Whether platforms on this very machine, without https, may be spoken to: for demonstrations and tests. */
    public boolean allowsLoopback() {
        return isDemo() || config.getValue("addo.allow.loopback", Boolean.class);
    }

    /** What was asked for on the command line instead of serving; set by whoever starts the process. */
    Optional<String> command() {
        return text("addo.command");
    }

    private Optional<String> text(String key) {
        return config.getOptionalValue(key, String.class).filter(value -> !value.isBlank());
    }
}

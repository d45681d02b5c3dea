package cymru.addo.web.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.addo.lti.LaunchCheck;
import cymru.addo.lti.launch.Launch;
import cymru.addo.lti.launch.LaunchRefused;
import cymru.addo.lti.launch.PlatformError;
import cymru.addo.lti.login.LoginOutcome.LoginRefused;
import cymru.addo.lti.login.LoginState;
import cymru.addo.vle.SchoolRegistrations;
import cymru.addo.web.page.Frame;
import cymru.addo.web.page.Languages;
import cymru.addo.web.page.Trouble;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The page of a launch that was not let in: whom to ask, in plain words, with a reference. The log has the failed check under
 * the same reference, and nothing of the token.
 */
@ApplicationScoped
public class LaunchRefusals {

    private static final Logger LOG = LoggerFactory.getLogger(LaunchRefusals.class);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final AtomicReference<Instant> told = new AtomicReference<>(Instant.MIN);
    private LaunchNotes notes;
    private SchoolRegistrations registrations;
    private Clock clock;

    LaunchRefusals() {}

    @Inject
    public LaunchRefusals(LaunchNotes notes, SchoolRegistrations registrations, Clock clock) {
        this.notes = notes;
        this.registrations = registrations;
        this.clock = clock;
    }

    /** Of so many that a log with a line for each would be the next thing to run full, one a minute is told. */
    Response tooManyAtOnce(Duration wait, ContainerRequestContext request) {
        tell("Too many logins from one address at once; see ADDO_LOGIN_BURST and ADDO_PROXIES");
        return later("tooManyAtOnce", 429, Math.max(1, wait.plusMillis(999).toSeconds()), request);
    }

    Response tooManyWaiting(ContainerRequestContext request) {
        tell("Too many logins were begun and not finished; see ADDO_LOGIN_PENDING");
        return later("tooManyWaiting", 503, A_MINUTE.toSeconds(), request);
    }

    private static Response later(String key, int status, long seconds, ContainerRequestContext request) {
        return Response.fromResponse(
                        Trouble.of(Languages.of(request), key, null).answer(status))
                .header("Retry-After", seconds)
                .build();
    }

    private void tell(String what) {
        var now = clock.instant();
        var quietUntil = told.get();
        if (!now.isBefore(quietUntil) && told.compareAndSet(quietUntil, now.plus(A_MINUTE))) LOG.warn(what);
    }

    /** A login is not signed: what it names is looked up, and believed no further than that the school may read of it. */
    Response login(LoginRefused refused, MultivaluedMap<String, String> parameters, ContainerRequestContext request) {
        var reference = Trouble.newReference();
        var platform = refused.check() == LaunchCheck.MALFORMED
                ? Optional.<SchoolRegistrations.Named>empty()
                : registrations.named(
                        parameters.getFirst("iss"),
                        Optional.ofNullable(parameters.getFirst("client_id")).filter(client -> !client.isBlank()));
        platform.ifPresent(named -> notes.refused(named.registration(), refused, reference));
        var kind = platform.filter(SchoolRegistrations.Named::retired).isPresent() ? "retired" : kind(refused.check());
        return page(refused.check(), kind, refused.reasonForLog(), reference, null, request);
    }

    /** A browser that came back without our cookie refuses cookies in frames: a tab of its own is the way out. */
    Response launch(LaunchRefused refused, boolean browserKeptSecret, ContainerRequestContext request) {
        var cookieRefused = refused.check() == LaunchCheck.STATE && !browserKeptSecret;
        var newTab =
                cookieRefused ? refused.login().map(LaunchRefusals::sameLogin).orElse(null) : null;
        var reference = Trouble.newReference();
        notes.refused(refused, reference);
        var kind = newTab != null ? "cookies" : kind(refused);
        return page(refused.check(), kind, refused.reasonForLog(), reference, newTab, request);
    }

    private String kind(LaunchRefused refused) {
        if (refused.unknownDeployment().isPresent()) return "waiting";
        return isRetired(refused) ? "retired" : kind(refused.check());
    }

    private boolean isRetired(LaunchRefused refused) {
        return refused.check() == LaunchCheck.REGISTRATION
                && refused.login()
                        .filter(login -> registrations.isRetired(login.registrationId()))
                        .isPresent();
    }

    /** Somebody else's page posted what only a page of ours may. */
    Response fromElsewhere(ContainerRequestContext request) {
        var reason = "the answer of the storage came from a page that is not ours";
        return page(LaunchCheck.STATE, kind(LaunchCheck.STATE), reason, Trouble.newReference(), null, request);
    }

    /** Somebody who has nothing to do here. */
    Response nothingHere(Launch launch, ContainerRequestContext request) {
        notes.nothingHere(launch);
        return Trouble.of(Languages.of(request), "noRole", null).answer(403);
    }

    Response platform(PlatformError error, ContainerRequestContext request) {
        var reference = Trouble.newReference();
        notes.platformError(error, reference);
        LOG.info("The platform ended a launch with an error, reference {}", reference);
        return Trouble.of(Languages.of(request), "platformError", reference).answer(401);
    }

    private Response page(
            LaunchCheck check,
            String kind,
            String reason,
            String reference,
            String newTab,
            ContainerRequestContext request) {
        LOG.info("Launch refused by {}: {}, reference {}", check, reason, reference);
        var m = Languages.of(request);
        return new Trouble(
                        Frame.bare(m, m.text("trouble.launch.title")),
                        m.text("trouble.launch." + kind + ".heading"),
                        List.of(m.text("trouble.launch." + kind + ".next"), m.text("trouble.launch.ask")),
                        reference,
                        check.name(),
                        newTab)
                .answer(check.status());
    }

    private static String kind(LaunchCheck check) {
        return switch (check) {
            case STATE, NONCE, TIME -> "stale";
            case DEPLOYMENT, REGISTRATION -> "unknown";
            case KEY, SIGNATURE, ISSUER, AUDIENCE -> "unproven";
            default -> "malformed";
        };
    }

    private static String sameLogin(LoginState login) {
        return login.parameters().entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), UTF_8))
                .collect(Collectors.joining("&", "/lti/login?", ""));
    }
}

package cymru.addo.web.session;

import cymru.addo.appointment.Appointments;
import cymru.addo.school.Language;
import cymru.addo.school.Schools;
import cymru.addo.vle.LaunchSession;
import cymru.addo.vle.LaunchSessions;
import cymru.addo.vle.VisitSecret;
import cymru.addo.vle.VisitSecret.Place;
import cymru.addo.web.page.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the visit that a request belongs to: by the launch in its address, proved by that launch's own cookie or secret. */
@ApplicationScoped
public class Visits {

    private static final String COOKIE = "__Host-addo-visit-";
    private static final int SECONDS = 8 * 60 * 60;
    private static final int MOST_VISITS = 20;
    private static final String BEFORE_SECRET = "~";

    private LaunchSessions sessions;
    private Schools schools;
    private Appointments appointments;
    private Framing framing;
    private OwnPages ownPages;
    private Visitor visitor;

    Visits() {}

    @Inject
    public Visits(
            LaunchSessions sessions,
            Schools schools,
            Appointments appointments,
            Framing framing,
            OwnPages ownPages,
            Visitor visitor) {
        this.sessions = sessions;
        this.schools = schools;
        this.appointments = appointments;
        this.framing = framing;
        this.ownPages = ownPages;
        this.visitor = visitor;
    }

    /** The cookie that proves a visit, and no other one in the same browser. */
    public static String cookie(String launch, String secret) {
        return FrameCookie.set(cookieName(launch), secret, SECONDS);
    }

    public static String clearedCookie(String launch) {
        return FrameCookie.cleared(cookieName(launch));
    }

    /** The cookies of a shared browser's oldest visits, to be cleared: a browser sends only so much, and these are long over. */
    public static List<String> surplusCookies(ContainerRequestContext request) {
        var visits = request.getCookies().keySet().stream()
                .filter(name -> name.startsWith(COOKIE))
                .sorted(Comparator.reverseOrder())
                .toList();
        return visits.stream().skip(MOST_VISITS).map(FrameCookie::cleared).toList();
    }

    /** What stands for the visit in its addresses: its id, and after it the secret where no cookie has it. */
    public static String segment(String launch, VisitSecret secret) {
        return secret.place() == Place.ADDRESS ? launch + BEFORE_SECRET + secret.value() : launch;
    }

    private static String cookieName(String launch) {
        return COOKIE + launch;
    }

    Optional<Visitor> of(ContainerRequestContext request) {
        var segment = request.getUriInfo().getPathParameters().getFirst("launch");
        if (segment == null) return Optional.empty();
        var launch = segment.split(BEFORE_SECRET, 2)[0];
        return secret(segment, launch, request)
                .flatMap(secret -> sessions.find(launch, secret))
                .map(session -> recognise(session, segment, request));
    }

    /** The address proves a visit only when one of the visit's own pages led to it: a copy of it is worth nothing. */
    private Optional<VisitSecret> secret(String segment, String launch, ContainerRequestContext request) {
        if (!segment.equals(launch))
            return ownPages.led(request)
                    ? Optional.of(VisitSecret.inAddress(segment.substring(launch.length() + BEFORE_SECRET.length())))
                    : Optional.empty();
        return Optional.ofNullable(request.getCookies().get(cookieName(launch)))
                .map(cookie -> VisitSecret.inCookie(cookie.getValue()));
    }

    private Visitor recognise(LaunchSession session, String segment, ContainerRequestContext request) {
        var language = language(session, request);
        request.setProperty(Languages.OF_VISIT, language);
        request.setProperty(Framing.FRAMED_BY, framing.of(session.registration()));
        visitor.is(session, segment, schools.find(session.school()).orElseThrow(), roles(session), language);
        return visitor;
    }

    /** An appointment counts from the moment it is made and no longer than it lasts: it is asked anew each time. */
    private Set<String> roles(LaunchSession session) {
        var roles = new HashSet<>(session.roles());
        if (appointments.isCoordinator(session.school(), session.person())) roles.add("COORDINATOR");
        return roles;
    }

    private Language language(LaunchSession session, ContainerRequestContext request) {
        var asked = request.getUriInfo().getQueryParameters().getFirst("lang");
        if (asked == null) return session.language();
        var language = Language.of(asked);
        if (language != session.language()) sessions.speak(session, language);
        return language;
    }
}

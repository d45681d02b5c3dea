package cymru.addo.web.launch;

import cymru.addo.appointment.AppointmentCodes;
import cymru.addo.appointment.Appointments;
import cymru.addo.lti.registration.DynamicRegistration;
import cymru.addo.lti.registration.RegistrationOutcome.Registered;
import cymru.addo.lti.registration.RegistrationOutcome.RegistrationRefused;
import cymru.addo.school.School;
import cymru.addo.school.Schools;
import cymru.addo.vle.Invitations;
import cymru.addo.vle.SchoolRegistrations;
import cymru.addo.web.app.AddoConfig;
import cymru.addo.web.page.Frame;
import cymru.addo.web.page.Languages;
import cymru.addo.web.page.Messages;
import cymru.addo.web.page.Trouble;
import cymru.addo.web.page.View;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the administrator of a platform connects it to a school, by the invitation the school gave. Opened in the platform's own
 * window, it registers at once and shows what to do next.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0">Dynamic Registration 1.0</a>
 */
@Path("lti/register/{invitation}")
@PermitAll
public class RegistrationResource {

    private static final String DEMO = "demo";
    private static final Duration CODE_LASTS = Duration.ofDays(7);

    private final AddoConfig config;
    private final Invitations invitations;
    private final Schools schools;
    private final SchoolRegistrations registrations;
    private final Appointments appointments;
    private final AppointmentCodes codes;
    private final DynamicRegistration protocol;
    private final Clock clock;

    @Inject
    public RegistrationResource(
            AddoConfig config,
            Invitations invitations,
            Schools schools,
            SchoolRegistrations registrations,
            Appointments appointments,
            AppointmentCodes codes,
            DynamicRegistration protocol,
            Clock clock) {
        this.config = config;
        this.invitations = invitations;
        this.schools = schools;
        this.registrations = registrations;
        this.appointments = appointments;
        this.codes = codes;
        this.protocol = protocol;
        this.clock = clock;
    }

    @GET
    public Response register(
            @PathParam("invitation") String invitation,
            @QueryParam("openid_configuration") String configuration,
            @QueryParam("registration_token") String token,
            @Context ContainerRequestContext request) {
        var m = Languages.of(request);
        var school = schoolOf(invitation);
        if (school.isEmpty()) return refused(m, "used", 403, null);
        if (configuration == null) return page(new View("launch/invitation.jte", invitationPage(m, invitation)));
        var address = address(configuration);
        if (address.isEmpty()) return refused(m, "refused", 400, "openid_configuration");
        var outcome = protocol.register(address.get(), Optional.ofNullable(token), AddoAsTool.at(config.publicUrl()));
        if (outcome instanceof RegistrationRefused refusal) return refused(m, "refused", 400, refusal.reason());
        return keep((Registered) outcome, invitation, school.get(), m);
    }

    private Response keep(Registered registered, String invitation, School school, Messages m) {
        if (!registrations.keep(school.id(), registered.as(UUID.randomUUID().toString())))
            return refused(m, "known", 409, null);
        if (!isDemo(invitation)) invitations.use(invitation);
        return page(new View("launch/registered.jte", registeredPage(registered, school, m)));
    }

    private RegisteredPage registeredPage(Registered registered, School school, Messages m) {
        var code = appointments.coordinators(school.id()).isEmpty() ? codes.issue(school.id()) : null;
        return new RegisteredPage(
                Frame.bare(m, m.text("register.title")),
                school.name(),
                registered.issuer(),
                code,
                m.day(clock.instant().plus(CODE_LASTS), school.calendar().zone()),
                registered.family().filter("moodle"::equals).isPresent());
    }

    private Optional<School> schoolOf(String invitation) {
        if (isDemo(invitation)) return schools.all().stream().findFirst();
        return invitations.schoolOf(invitation).flatMap(schools::find);
    }

    private boolean isDemo(String invitation) {
        return config.isDemo() && invitation.equals(DEMO);
    }

    private InvitationPage invitationPage(Messages m, String invitation) {
        return new InvitationPage(
                Frame.bare(m, m.text("register.title")), config.publicUrl() + "/lti/register/" + invitation);
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(URI.create(text)).filter(URI::isAbsolute);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Response refused(Messages m, String kind, int status, String reason) {
        var words = reason == null
                ? List.of(m.text("register." + kind + ".next"))
                : List.of(m.text("register." + kind + ".next", reason), m.text("register.refused.again"));
        return new Trouble(
                        Frame.bare(m, m.text("register.title")),
                        m.text("register." + kind + ".heading"),
                        words,
                        null,
                        "REGISTRATION",
                        null)
                .answer(status);
    }

    private static Response page(View view) {
        return Response.ok(view).type("text/html").build();
    }
}

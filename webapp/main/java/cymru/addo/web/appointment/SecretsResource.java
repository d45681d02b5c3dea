package cymru.addo.web.appointment;

import cymru.addo.appointment.AppointmentCodes;
import cymru.addo.vle.Invitations;
import cymru.addo.web.app.AddoConfig;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;

/** A coordinator makes a code for a colleague, or a link that connects a further platform. Answered at once, as it is shown only once. */
@Path("l/{launch}/school/coordinators")
@AllowedTo("COORDINATOR")
public class SecretsResource {

    private static final Duration LASTS = Duration.ofDays(7);

    private final Visitor visitor;
    private final AppointmentCodes codes;
    private final Invitations invitations;
    private final AddoConfig config;
    private final CoordinatorsView view;
    private final Clock clock;

    @Inject
    public SecretsResource(
            Visitor visitor,
            AppointmentCodes codes,
            Invitations invitations,
            AddoConfig config,
            CoordinatorsView view,
            Clock clock) {
        this.visitor = visitor;
        this.codes = codes;
        this.invitations = invitations;
        this.config = config;
        this.view = view;
        this.clock = clock;
    }

    @POST
    @Path("code")
    public Response code() {
        return shown("code", codes.issue(visitor.schoolId()), false);
    }

    @POST
    @Path("invitation")
    public Response invitation() {
        var secret = invitations.issue(visitor.schoolId(), LASTS);
        return shown("invitation", config.publicUrl() + "/lti/register/" + secret, true);
    }

    private Response shown(String what, String secret, boolean link) {
        var m = visitor.messages();
        var until =
                m.day(clock.instant().plus(LASTS), visitor.school().calendar().zone());
        var issued = new CoordinatorsPage.Issued(
                m.text("appointment." + what + ".heading"),
                m.text("appointment." + what + ".words", until),
                secret,
                link);
        return view.show(null, null, issued).answer(200);
    }
}

package cymru.addo.web.appointment;

import cymru.addo.appointment.AppointmentCodes;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;

/** A coordinator makes a code for a colleague. Answered at once, as it is shown only once. */
@Path("l/{launch}/school/coordinators")
@AllowedTo("COORDINATOR")
public class SecretsResource {

    private static final Duration LASTS = Duration.ofDays(7);

    private final Visitor visitor;
    private final AppointmentCodes codes;
    private final CoordinatorsView view;
    private final Clock clock;

    @Inject
    public SecretsResource(Visitor visitor, AppointmentCodes codes, CoordinatorsView view, Clock clock) {
        this.visitor = visitor;
        this.codes = codes;
        this.view = view;
        this.clock = clock;
    }

    @POST
    @Path("code")
    public Response code() {
        var m = visitor.messages();
        var until =
                m.day(clock.instant().plus(LASTS), visitor.school().calendar().zone());
        var issued = new CoordinatorsPage.Issued(
                m.text("appointment.code.heading"),
                m.text("appointment.code.words", until),
                codes.issue(visitor.schoolId()));
        return view.show(null, null, issued).answer(200);
    }
}

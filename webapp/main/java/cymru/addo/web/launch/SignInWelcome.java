package cymru.addo.web.launch;

import cymru.addo.lti.signin.SignInOutcome;
import cymru.addo.lti.signin.SignInOutcome.SignedIn;
import cymru.addo.vle.ReceiveLaunch.Outcome.Received;
import cymru.addo.vle.signin.ReceiveSignIn;
import cymru.addo.vle.signin.SchoolDoor;
import cymru.addo.vle.signin.SchoolDoors;
import cymru.addo.web.launch.Arrivals.Arrived;
import cymru.addo.web.page.Languages;
import cymru.addo.web.session.Visits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;

/** What a directory said of somebody is answered: they are shown to their first page, or told why not. */
@Dependent
public class SignInWelcome {
    private final SchoolDoors doors;
    private final ReceiveSignIn receiving;
    private final Arrivals arrivals;
    private final SignInRefusals refusals;

    @Inject
    public SignInWelcome(SchoolDoors doors, ReceiveSignIn receiving, Arrivals arrivals, SignInRefusals refusals) {
        this.doors = doors;
        this.receiving = receiving;
        this.arrivals = arrivals;
        this.refusals = refusals;
    }

    /** The groups that make a difference at a door. */
    Set<String> groups(String door) {
        return doors.open(UUID.fromString(door)).map(SchoolDoor::groups).orElse(Set.of());
    }

    /** @param keepsCookies whether the browser does; else the visit is proved by its address */
    Response answer(SignInOutcome outcome, boolean keepsCookies, ContainerRequestContext request) {
        if (!(outcome instanceof SignedIn signedIn)) return refused(outcome, request);
        return doors.open(UUID.fromString(signedIn.door().id()))
                .map(door -> received(door, signedIn, keepsCookies, request))
                .orElseGet(() -> refusals.closed(request));
    }

    private Response received(
            SchoolDoor door, SignedIn signedIn, boolean keepsCookies, ContainerRequestContext request) {
        if (!(receiving.receive(door, signedIn) instanceof Received received)) return refusals.noRole(request);
        var language = Languages.of(request).language();
        return keepsCookies
                ? withCookie(arrivals.bySignIn(door, received, language), request)
                : Response.seeOther(arrivals.bySignInWithoutCookie(door, received, language)
                                .firstPage())
                        .build();
    }

    private static Response withCookie(Arrived arrived, ContainerRequestContext request) {
        var answer = Response.seeOther(arrived.firstPage()).header("Set-Cookie", arrived.cookie());
        for (var old : Visits.surplusCookies(request)) answer.header("Set-Cookie", old);
        return answer.build();
    }

    private Response refused(SignInOutcome outcome, ContainerRequestContext request) {
        if (outcome instanceof SignInOutcome.Refused refused) return refusals.refused(refused, request);
        if (outcome instanceof SignInOutcome.Unreachable unreachable) return refusals.unreachable(unreachable, request);
        return refusals.turnedBack(request);
    }
}

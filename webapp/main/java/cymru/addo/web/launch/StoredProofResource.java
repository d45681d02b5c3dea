package cymru.addo.web.launch;

import cymru.addo.lti.launch.Launch;
import cymru.addo.lti.launch.LaunchRefused;
import cymru.addo.lti.launch.WaitingRoom;
import cymru.addo.web.session.OwnPages;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * Where the waiting page of a browser without cookies comes back with what the platform's storage gave it, or with nothing. The
 * visit then travels in the address of each of its pages. Only that page of ours may post here: otherwise somebody could
 * answer for a pupil's browser and bring them in as somebody else.
 */
@Path("lti/launch/stored")
@PermitAll
public class StoredProofResource {

    private final WaitingRoom waitingRoom;
    private final Arrivals arrivals;
    private final LaunchRefusals refusals;
    private final OwnPages ownPages;

    @Inject
    public StoredProofResource(WaitingRoom waitingRoom, Arrivals arrivals, LaunchRefusals refusals, OwnPages ownPages) {
        this.waitingRoom = waitingRoom;
        this.arrivals = arrivals;
        this.refusals = refusals;
        this.ownPages = ownPages;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response prove(
            @FormParam("code") String code,
            @FormParam("value") String value,
            @Context ContainerRequestContext request) {
        if (!ownPages.posted(request)) return refusals.fromElsewhere(request);
        var outcome = waitingRoom.callIn(code, value);
        if (outcome instanceof LaunchRefused refused) return refusals.launch(refused, false, request);
        return arrivals.byAddress((Launch) outcome)
                .map(arrived -> Response.seeOther(arrived.firstPage()).build())
                .orElseGet(() -> refusals.nothingHere((Launch) outcome, request));
    }
}

package cymru.addo.web.launch;

import cymru.addo.lti.launch.AskStorage;
import cymru.addo.lti.launch.BrowserProof;
import cymru.addo.lti.launch.Launch;
import cymru.addo.lti.launch.LaunchOutcome;
import cymru.addo.lti.launch.LaunchPost;
import cymru.addo.lti.launch.LaunchRefused;
import cymru.addo.lti.launch.LaunchVerifier;
import cymru.addo.lti.launch.PlatformError;
import cymru.addo.lti.launch.WaitingRoom;
import cymru.addo.vle.LearnDeployment;
import cymru.addo.web.page.Languages;
import cymru.addo.web.session.Visits;
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
 * The one door: what the platform says about a person is checked fact by fact, and whoever passes is sent on to their own
 * first page by a 303, so that a reload never posts a token again. A browser without our cookie may be vouched for by the
 * platform's storage, see {@link StoredProofResource}.
 */
@Path("lti/launch")
@PermitAll
public class LaunchResource {

    private final LaunchVerifier verifier;
    private final WaitingRoom waitingRoom;
    private final Arrivals arrivals;
    private final LaunchRefusals refusals;
    private final LearnDeployment deployments;

    @Inject
    public LaunchResource(
            LaunchVerifier verifier,
            WaitingRoom waitingRoom,
            Arrivals arrivals,
            LaunchRefusals refusals,
            LearnDeployment deployments) {
        this.verifier = verifier;
        this.waitingRoom = waitingRoom;
        this.arrivals = arrivals;
        this.refusals = refusals;
        this.deployments = deployments;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response launch(
            @FormParam("id_token") String idToken,
            @FormParam("state") String state,
            @FormParam("error") String error,
            @FormParam("error_description") String errorDescription,
            @FormParam("lti_storage_target") String storage,
            @Context ContainerRequestContext request) {
        var secret = StateCookie.secret(request, state);
        var proof = BrowserProof.cookie(secret).orAskOf(storage);
        var post = new LaunchPost(idToken, state, proof, error, errorDescription);
        var outcome = judge(post);
        if (outcome instanceof LaunchRefused refused) return refusals.launch(refused, secret != null, request);
        if (outcome instanceof PlatformError platformError) return refusals.platform(platformError, request);
        if (outcome instanceof AskStorage ask)
            return PassingPage.toAsk(ask.storage(), waitingRoom.hold(post), Languages.of(request));
        return arrivals.byCookie((Launch) outcome)
                .map(arrived -> welcome(arrived, state, request))
                .orElseGet(() -> refusals.nothingHere((Launch) outcome, request));
    }

    private static Response welcome(Arrivals.Arrived arrived, String state, ContainerRequestContext request) {
        var answer = Response.seeOther(arrived.firstPage())
                .header("Set-Cookie", arrived.cookie())
                .header("Set-Cookie", StateCookie.cleared(state));
        for (var old : Visits.surplusCookies(request)) answer.header("Set-Cookie", old);
        return answer.build();
    }

    private LaunchOutcome judge(LaunchPost post) {
        var outcome = verifier.verify(post);
        var isFirstOfItsPlatform = outcome instanceof LaunchRefused refused && deployments.from(refused);
        return isFirstOfItsPlatform ? verifier.verify(post) : outcome;
    }
}

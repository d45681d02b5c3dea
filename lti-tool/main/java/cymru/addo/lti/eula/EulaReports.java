package cymru.addo.lti.eula;

import cymru.addo.lti.Json;
import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.http.OutgoingRequest;
import cymru.addo.lti.http.OutgoingRequests;
import cymru.addo.lti.launch.Services.Eula;
import cymru.addo.lti.service.Addresses;
import cymru.addo.lti.service.ServiceAccess;
import cymru.addo.lti.service.ServiceCalls;
import cymru.addo.lti.service.ServiceOutcome;
import cymru.addo.lti.service.ServiceOutcome.Done;
import cymru.addo.lti.service.ServiceOutcome.Refused;
import cymru.addo.lti.service.ServiceTokens;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reports acceptances of the tool's terms to the platform. They hold for the whole deployment, whichever course they came
 * by; the platform goes on whether or not somebody accepts.
 *
 * @see <a href="https://standards.1edtech.org/lti/specifications/asset-processor">LTI Asset Processor 1.0, EULA service</a>
 */
public final class EulaReports {
    private static final String SCOPE = "https://purl.imsglobal.org/spec/lti/scope/eula/";
    public static final String USER = SCOPE + "user";
    public static final String DEPLOYMENT = SCOPE + "deployment";
    private static final Set<String> SCOPES = Set.of(USER, DEPLOYMENT);
    private static final String JSON = "application/json";

    private final ServiceCalls calls;

    public EulaReports(OutgoingRequests outgoing, ServiceTokens tokens) {
        this.calls = new ServiceCalls(outgoing, tokens);
    }

    /** @param offered what the newest launch of this deployment named */
    public ServiceOutcome<Instant> answered(
            PlatformRegistration registration,
            String deployment,
            Eula offered,
            String userId,
            boolean accepted,
            Instant at) {
        var report = Map.of("userId", userId, "accepted", accepted, "timestamp", at.toString());
        var request = OutgoingRequest.post(below(offered, "user"), JSON, Json.ascii(report));
        return send(registration, deployment, offered, USER, request, at);
    }

    /** Takes all acceptances of the deployment back, as when the terms have changed. */
    public ServiceOutcome<Boolean> beginAgain(PlatformRegistration registration, String deployment, Eula offered) {
        var request = OutgoingRequest.delete(below(offered, "user"));
        return send(registration, deployment, offered, USER, request, true);
    }

    /** Says whether people of this deployment must accept at all. */
    public ServiceOutcome<Boolean> require(
            PlatformRegistration registration, String deployment, Eula offered, boolean required) {
        var body = Json.ascii(Map.of("eulaRequired", required));
        var request = OutgoingRequest.put(below(offered, "deployment"), JSON, body);
        return send(registration, deployment, offered, DEPLOYMENT, request, required);
    }

    private <T> ServiceOutcome<T> send(
            PlatformRegistration registration,
            String deployment,
            Eula offered,
            String scope,
            OutgoingRequest request,
            T done) {
        if (!offered.scopes().contains(scope)) return new Refused<>(0, "the platform does not let us report this");
        var scopes = offered.scopes().stream().filter(SCOPES::contains).collect(Collectors.toUnmodifiableSet());
        var access = new ServiceAccess(registration, deployment, scopes, Set.of(offered.url()));
        return calls.send(access, request.with("Accept", JSON)).then(answer -> new Done<>(done));
    }

    private static URI below(Eula offered, String service) {
        return Addresses.below(offered.url(), service);
    }
}

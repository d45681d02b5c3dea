package cymru.addo.lti.service;

import cymru.addo.lti.http.AddressNotAllowed;
import cymru.addo.lti.http.OutgoingAnswer;
import cymru.addo.lti.http.OutgoingRequest;
import cymru.addo.lti.http.OutgoingRequestFailed;
import cymru.addo.lti.http.OutgoingRequests;
import cymru.addo.lti.service.ServiceOutcome.Done;
import cymru.addo.lti.service.ServiceOutcome.Gone;
import cymru.addo.lti.service.ServiceOutcome.OutOfOrder;
import cymru.addo.lti.service.ServiceOutcome.Refused;
import cymru.addo.lti.service.ServiceOutcome.Silence;
import cymru.addo.lti.service.ServiceOutcome.TryLater;
import java.util.Optional;
import java.util.Set;

/**
 * Asks services of platforms in our name: only hosts that a launch named, with a token for the scopes it listed, and once
 * more with a fresh token where the first is no longer taken. Sorts every answer by what is to be done about it.
 */
public final class ServiceCalls {
    private static final int UNAUTHORIZED = 401;
    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    private final OutgoingRequests outgoing;
    private final ServiceTokens tokens;

    public ServiceCalls(OutgoingRequests outgoing, ServiceTokens tokens) {
        this.outgoing = outgoing;
        this.tokens = tokens;
    }

    public ServiceOutcome<OutgoingAnswer> send(ServiceAccess access, OutgoingRequest request) {
        if (access.scopes().isEmpty()) return new Refused<>(0, "the platform does not offer this service");
        if (!access.reaches(request.uri()))
            return new Refused<>(0, "the address is on another host than the launch named");
        try {
            return judged(answer(access, request));
        } catch (ServiceFailed e) {
            return e.outcome();
        } catch (AddressNotAllowed e) {
            return new Refused<>(0, e.getMessage());
        } catch (OutgoingRequestFailed e) {
            return new TryLater<>(
                    Silence.NO_ANSWER, "the platform gave no answer: " + e.getMessage(), Optional.empty());
        }
    }

    private OutgoingAnswer answer(ServiceAccess access, OutgoingRequest request)
            throws ServiceFailed, OutgoingRequestFailed {
        var token = tokens.token(access.registration(), access.deployment(), access.scopes());
        var answer = outgoing.send(authorized(request, token));
        if (answer.status() != UNAUTHORIZED) return answer;
        var fresh = tokens.inPlaceOf(token, access.registration(), access.deployment(), access.scopes());
        return outgoing.send(authorized(request, fresh));
    }

    private static OutgoingRequest authorized(OutgoingRequest request, ServiceToken token) {
        return request.with("Authorization", "Bearer " + token.value());
    }

    private ServiceOutcome<OutgoingAnswer> judged(OutgoingAnswer answer) {
        var status = answer.status();
        if (answer.isSuccess()) return new Done<>(answer);
        if (status == 404 || status == 410) return new Gone<>();
        if (status == 409) return new OutOfOrder<>();
        if (status >= 500 || PASSING.contains(status) || isCanvasOverrun(answer))
            return new TryLater<>(Silence.BUSY, "the platform answered " + status, RetryAfter.in(answer, tokens.now()));
        return new Refused<>(status, "the platform answered " + status + meaning(status));
    }

    /** Canvas says that we ask too often as if it forbade us to ask at all. */
    private static boolean isCanvasOverrun(OutgoingAnswer answer) {
        return answer.status() == 403 && answer.body().contains("Rate Limit Exceeded");
    }

    private static String meaning(int status) {
        if (status < 400) return ": it redirects, and we follow nobody to elsewhere";
        return switch (status) {
            case 400, 422 -> ": it does not take what we sent";
            case 401 -> ": it does not take our token";
            case 403 -> ": it does not allow us this";
            default -> "";
        };
    }
}

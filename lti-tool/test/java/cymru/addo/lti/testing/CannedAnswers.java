package cymru.addo.lti.testing;

import cymru.addo.lti.http.OutgoingAnswer;
import cymru.addo.lti.http.OutgoingRequest;
import cymru.addo.lti.http.OutgoingRequestFailed;
import cymru.addo.lti.http.OutgoingRequests;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Platforms as seen from the tool, without a network: each address has its answer, or is down. */
public final class CannedAnswers implements OutgoingRequests {
    private final Map<URI, OutgoingAnswer> answers = new ConcurrentHashMap<>();
    private final List<OutgoingRequest> asked = new CopyOnWriteArrayList<>();

    public void at(URI uri, String body) {
        at(uri, 200, body);
    }

    public void at(URI uri, int status, String body) {
        answers.put(uri, new OutgoingAnswer(status, Map.of("Content-Type", List.of("application/json")), body));
    }

    public void down(URI uri) {
        answers.remove(uri);
    }

    public List<OutgoingRequest> asked() {
        return List.copyOf(asked);
    }

    @Override
    public OutgoingAnswer send(OutgoingRequest request) throws OutgoingRequestFailed {
        asked.add(request);
        var answer = answers.get(request.uri());
        if (answer == null) throw new OutgoingRequestFailed("no connection");
        return answer;
    }
}

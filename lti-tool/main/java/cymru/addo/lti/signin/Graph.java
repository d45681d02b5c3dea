package cymru.addo.lti.signin;

import cymru.addo.lti.Claims;
import cymru.addo.lti.Json;
import cymru.addo.lti.http.OutgoingAnswer;
import cymru.addo.lti.http.OutgoingRequest;
import cymru.addo.lti.http.OutgoingRequestFailed;
import cymru.addo.lti.http.OutgoingRequests;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What Microsoft Graph tells of whoever signs in, asked in their own name: the classes they are in, and whether they are in the
 * groups that make a difference.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/educationuser-list-classes">List classes</a>
 * @see <a href="https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups">checkMemberGroups</a>
 */
public final class Graph {
    private static final int MOST_CLASSES = 100;
    private static final int MOST_BYTES = 1024 * 1024;

    private final OutgoingRequests outgoing;

    public Graph(OutgoingRequests outgoing) {
        this.outgoing = outgoing;
    }

    /** Empty where we may not ask, or nobody answers: the person is who they are, and can say their class. */
    Optional<List<DirectoryClass>> classes(SignInDoor door, Optional<String> accessToken) {
        if (!door.tellsClasses() || door.graph().isEmpty() || accessToken.isEmpty()) return Optional.empty();
        try {
            var request = OutgoingRequest.get(at(door, "/v1.0/education/me/classes"));
            return send(request, accessToken.get())
                    .filter(OutgoingAnswer::isSuccess)
                    .flatMap(answer -> Json.object(answer.body()))
                    .filter(answer -> answer.has("value"))
                    .map(Graph::classesIn);
        } catch (OutgoingRequestFailed noAnswer) {
            return Optional.empty();
        }
    }

    private static List<DirectoryClass> classesIn(Claims answer) {
        return answer.objects("value").stream()
                .filter(each ->
                        each.text("id").isPresent() && each.text("displayName").isPresent())
                .limit(MOST_CLASSES)
                .map(each -> new DirectoryClass(
                        each.text("id").get(), each.text("displayName").get()))
                .toList();
    }

    /** Which of these groups somebody is in. Where that cannot be known nobody gets a role for it. */
    Groups groups(SignInDoor door, Optional<String> accessToken, Set<String> asked) throws SignInFailed {
        if (door.graph().isEmpty() || accessToken.isEmpty())
            throw SignInFailed.forNow("the directory does not say which groups somebody is in");
        var body = Json.ascii(Map.of("groupIds", List.copyOf(new TreeSet<>(asked))));
        try {
            var request = OutgoingRequest.post(at(door, "/v1.0/me/checkMemberGroups"), "application/json", body);
            return send(request, accessToken.get())
                    .filter(OutgoingAnswer::isSuccess)
                    .flatMap(answer -> Json.object(answer.body()))
                    .flatMap(answer -> answer.texts("value"))
                    .map(ids -> new Groups(new HashSet<>(ids)))
                    .orElseThrow(() -> SignInFailed.forNow("the directory does not tell the groups"));
        } catch (OutgoingRequestFailed e) {
            throw SignInFailed.forNow("the directory does not tell the groups: " + e.getMessage());
        }
    }

    private Optional<OutgoingAnswer> send(OutgoingRequest request, String accessToken) throws OutgoingRequestFailed {
        return Optional.of(outgoing.send(request.with("Authorization", "Bearer " + accessToken)
                .with("Accept", "application/json")
                .upTo(MOST_BYTES)));
    }

    private static URI at(SignInDoor door, String path) {
        return URI.create(door.graph().orElseThrow() + path);
    }
}

package cymru.addo.lti.grade;

import cymru.addo.lti.Json;
import cymru.addo.lti.http.OutgoingAnswer;
import cymru.addo.lti.http.OutgoingRequest;
import cymru.addo.lti.http.OutgoingRequests;
import cymru.addo.lti.service.Addresses;
import cymru.addo.lti.service.Pages;
import cymru.addo.lti.service.ServiceCalls;
import cymru.addo.lti.service.ServiceOutcome;
import cymru.addo.lti.service.ServiceOutcome.Refused;
import cymru.addo.lti.service.ServiceTokens;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Puts marks into a platform's column and reads what is there.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#score-publish-service">AGS 2.0, 3.4</a>
 */
public final class Scores {
    private static final String SCORE = "application/vnd.ims.lis.v1.score+json";
    private static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";

    private final ServiceCalls calls;
    private final Pages pages;

    public Scores(OutgoingRequests outgoing, ServiceTokens tokens) {
        this.calls = new ServiceCalls(outgoing, tokens);
        this.pages = new Pages(calls);
    }

    /** @return the score, if it was taken; out of order if the platform holds a newer one; gone if the column is no more */
    public ServiceOutcome<Score> send(Gradebook gradebook, URI lineItem, Score score) {
        if (!gradebook.mayScore()) return new Refused<>(0, "the platform does not let us send marks");
        var request = OutgoingRequest.post(Addresses.below(lineItem, "scores"), SCORE, Json.ascii(score.json()));
        return calls.send(gradebook.access(), request).map(taken -> score);
    }

    /** What the column holds, for everybody or for one person. */
    public ServiceOutcome<List<Result>> results(Gradebook gradebook, URI lineItem, Optional<String> userId) {
        if (!gradebook.mayReadResults()) return new Refused<>(0, "the platform does not let us read marks");
        var all = Addresses.below(lineItem, "results");
        var address = userId.map(id -> Addresses.asking(all, "user_id", id)).orElse(all);
        return pages.read(gradebook.access(), address, RESULTS, Scores::list);
    }

    private static Optional<List<Result>> list(OutgoingAnswer answer) {
        return Json.objects(answer.body()).map(results -> results.stream()
                .flatMap(each -> Result.read(each).stream())
                .toList());
    }
}

package cymru.addo.practice;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the marks that tools send and tells the results. Strict where Moodle is: the media type, a time that is later
 * than the one before, a pupil of the class; and a score that is not final, or none, takes the mark away again.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#score-service">Assignment and Grade Services 2.0, 3.4</a>
 */
final class ScoresEndpoint {
    static final String SCORE = "application/vnd.ims.lis.v1.score+json";
    static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";

    private final SampleSchool school;
    private final Gradebook gradebook;
    private final Access access;
    private final Places places;
    private final Clock clock;

    ScoresEndpoint(SampleSchool school, Gradebook gradebook, Access access, Places places, Clock clock) {
        this.school = school;
        this.gradebook = gradebook;
        this.access = access;
        this.places = places;
        this.clock = clock;
    }

    Answer score(Request request) {
        if (access.of(request, LtiNames.SCORE_SCOPE).isEmpty()) return Access.refused();
        if (!request.isOf(SCORE)) return Answer.refused(400, "No handler found");
        var item = item(request);
        if (item.isEmpty()) return missing();
        var sent = read(request);
        if (sent.isEmpty() || sent.get().isNotWhole()) return Answer.refused(400, "Incorrect score received");
        var who = sent.get().subject();
        if (school.people().stream().noneMatch(person -> person.subject().equals(who)))
            return Answer.refused(404, "Not Found: nobody here has this user id");
        if (school.pupil(item.get().course(), who).isEmpty())
            return Answer.refused(400, "Incorrect score received: not a pupil of this course");
        return gradebook.enter(item.get(), sent.get().markIn(item.get(), clock.instant()))
                ? Answer.of(200, SCORE, "")
                : Answer.refused(409, "Refusing score with an earlier timestamp");
    }

    Answer results(Request request) {
        var tool = access.of(request, LtiNames.RESULT_SCOPE);
        if (tool.isEmpty()) return Access.refused();
        if (!request.header("Accept").orElse(RESULTS).equals(RESULTS))
            return Answer.refused(400, "No context or unsupported content type");
        var item = item(request);
        if (item.isEmpty()) return missing();
        var rows = gradebook.marks(item.get()).stream()
                .filter(mark -> mark.given().isPresent())
                .filter(mark ->
                        request.parameter("user_id").orElse(mark.subject()).equals(mark.subject()))
                .map(mark -> json(item.get(), mark, tool.get()))
                .toList();
        return Answer.json(200, rows).as(RESULTS);
    }

    private Map<String, Object> json(LineItem item, Mark mark, Tool tool) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", places.result(item, tool, mark.subject()));
        fields.put("userId", mark.subject());
        fields.put("resultScore", mark.given().orElseThrow());
        fields.put("resultMaximum", item.scoreMaximum());
        mark.comment().ifPresent(words -> fields.put("comment", words));
        fields.put("scoreOf", places.lineItem(item, tool));
        fields.put("timestamp", mark.timestamp().toString());
        return fields;
    }

    private Optional<LineItem> item(Request request) {
        return school.courseOfContext(request.place("course"))
                .flatMap(course -> gradebook.find(course, request.place("item")));
    }

    private static Optional<SentScore> read(Request request) {
        try {
            return Optional.of(new SentScore(JSONObjectUtils.parse(request.body())));
        } catch (ParseException notJson) {
            return Optional.empty();
        }
    }

    private static Answer missing() {
        return Answer.refused(404, "Not Found: this grade item doesn't exist");
    }
}

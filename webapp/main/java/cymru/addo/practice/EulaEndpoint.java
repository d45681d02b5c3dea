package cymru.addo.practice;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Remembers who has accepted a tool's terms, lets the tool ask everyone anew, and lets it do without.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/">EULA service (Asset Processor, Candidate Final)</a>
 */
final class EulaEndpoint {
    private final SampleSchool school;
    private final Agreements agreements;
    private final Access access;

    EulaEndpoint(SampleSchool school, Agreements agreements, Access access) {
        this.school = school;
        this.agreements = agreements;
        this.access = access;
    }

    Answer keep(Request request) {
        return forTool(request, LtiNames.EULA_USER_SCOPE, tool -> {
            var sent = read(request);
            var subject = sent.get("userId");
            boolean isWhole = sent.get("accepted") instanceof Boolean
                    && Period.time(sent.get("timestamp")).isPresent();
            if (!isWhole) return Answer.refused(400, "userId, accepted and timestamp are needed");
            if (school.people().stream().noneMatch(person -> person.subject().equals(subject)))
                return Answer.refused(404, "Not Found: nobody here has this user id");
            agreements.keep(tool, (String) subject, new Agreements.Answered((Boolean) sent.get("accepted"), (String)
                    sent.get("timestamp")));
            return Answer.json(201, sent);
        });
    }

    Answer forget(Request request) {
        return forTool(request, LtiNames.EULA_USER_SCOPE, tool -> {
            agreements.forget(tool);
            return Answer.of(204, Answer.JSON, "");
        });
    }

    Answer require(Request request) {
        return forTool(request, LtiNames.EULA_DEPLOYMENT_SCOPE, tool -> {
            var sent = read(request);
            if (!(sent.get("eulaRequired") instanceof Boolean required))
                return Answer.refused(400, "eulaRequired is needed");
            agreements.require(tool, required);
            return Answer.json(200, Map.of("eulaRequired", required));
        });
    }

    private Answer forTool(Request request, String scope, Function<Tool, Answer> work) {
        Optional<Tool> tool = access.of(request, scope);
        if (tool.isEmpty()) return Access.refused();
        if (!tool.get().deployment().equals(request.place("deployment")))
            return Answer.refused(404, "Not Found: no such deployment of this tool");
        return work.apply(tool.get());
    }

    private static Map<String, Object> read(Request request) {
        try {
            return JSONObjectUtils.parse(request.body());
        } catch (ParseException notJson) {
            return Map.of();
        }
    }
}

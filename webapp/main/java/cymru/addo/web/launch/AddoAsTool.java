package cymru.addo.web.launch;

import cymru.addo.lti.eula.EulaReports;
import cymru.addo.lti.grade.Gradebook;
import cymru.addo.lti.groups.CourseGroups;
import cymru.addo.lti.launch.MessageType;
import cymru.addo.lti.registration.ToolDescription;
import cymru.addo.lti.service.NamesAndRoles;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How Addo introduces itself to a platform, in both languages. */
final class AddoAsTool {

    private static final Map<String, String> NAMES = Map.of("", "Addo", "en", "Addo", "cy", "Addo");
    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "", "Pupils read, understand and answer the school's acceptable use agreement.",
            "en", "Pupils read, understand and answer the school's acceptable use agreement.",
            "cy", "Mae disgyblion yn darllen, yn deall ac yn ateb cytundeb defnydd derbyniol yr ysgol.");

    private AddoAsTool() {}

    static ToolDescription at(URI publicUrl) {
        return new ToolDescription(
                NAMES,
                DESCRIPTIONS,
                publicUrl.resolve("/lti/login"),
                publicUrl.resolve("/lti/launch"),
                publicUrl.resolve("/lti/jwks"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                List.of("iss", "sub", "name", "given_name", "family_name"),
                Set.of(
                        NamesAndRoles.SCOPE,
                        CourseGroups.SCOPE,
                        Gradebook.LINE_ITEM,
                        Gradebook.SCORE,
                        EulaReports.USER,
                        EulaReports.DEPLOYMENT),
                messages());
    }

    /** Just those that are served: a platform offers teachers what is named here. */
    private static List<String> messages() {
        return Arrays.stream(MessageType.values())
                .filter(LtiProtocol.SERVED::contains)
                .map(MessageType::claim)
                .toList();
    }
}

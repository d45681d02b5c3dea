package cymru.addo.practice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers the tool's authentication request as Moodle does: some faults are told to the tool at its redirect address,
 * the others end on a page of ours and the tool never hears of them.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#step-2-authentication-request">Security 5.1.1.2</a>
 */
final class Auth {
    sealed interface Verdict {
        /** The browser posts these fields to the tool: an id_token, or an error. */
        record PostToTool(String address, Map<String, String> fields) implements Verdict {}

        /** The request is not one that may be answered; the fault is named for whoever reads the page. */
        record EndHere(String fault) implements Verdict {}
    }

    static final String BROWSER = "practice_vle";

    private final Launches launches;
    private final IdTokens idTokens;
    private final Storage storage;

    Auth(Launches launches, IdTokens idTokens, Storage storage) {
        this.launches = launches;
        this.idTokens = idTokens;
        this.storage = storage;
    }

    Verdict judge(Request request) {
        var misshapen = misshapen(request);
        if (misshapen.isPresent()) return new Verdict.EndHere(misshapen.get());

        var found = launches.take(request.parameter("lti_message_hint").orElseThrow());
        if (found.isEmpty()) return new Verdict.EndHere("lti_message_hint");
        var launch = found.get();
        if (isAnotherBrowser(launch, request)) return new Verdict.EndHere("session");
        var redirectUri = request.parameter("redirect_uri").orElse("");
        if (!launch.tool().redirectUris().contains(redirectUri)) return new Verdict.EndHere("redirect_uri");

        var fields = fault(request, launch).orElseGet(() -> idToken(request, launch));
        fields.put("state", request.parameter("state").orElse(""));
        storage.announceIn(fields);
        return new Verdict.PostToTool(redirectUri, fields);
    }

    private static Optional<String> misshapen(Request request) {
        if (!says(request, "scope", "openid")) return Optional.of("scope");
        if (!says(request, "response_type", "id_token")) return Optional.of("response_type");
        for (var needed : new String[] {"nonce", "login_hint", "lti_message_hint"})
            if (request.parameter(needed).isEmpty()) return Optional.of(needed);
        return Optional.empty();
    }

    /** A launch by a script belongs to no browser, and a browser that keeps no cookie of ours in a frame shows none. */
    private static boolean isAnotherBrowser(Launch launch, Request request) {
        var shown = request.cookie(BROWSER);
        return launch.browser().isPresent()
                && shown.isPresent()
                && !launch.browser().equals(shown);
    }

    private static Optional<Map<String, String>> fault(Request request, Launch launch) {
        if (!says(request, "client_id", launch.tool().clientId())) return Optional.of(error("unauthorized_client", ""));
        if (!says(request, "login_hint", launch.person().subject())) return Optional.of(error("access_denied", ""));
        if (!says(request, "response_mode", "form_post"))
            return Optional.of(error("invalid_request", "Invalid response_mode"));
        if (!request.parameter("prompt").orElse("none").equals("none"))
            return Optional.of(error("invalid_request", "Invalid prompt"));
        return Optional.empty();
    }

    private Map<String, String> idToken(Request request, Launch launch) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("id_token", idTokens.of(launch, request.parameter("nonce").orElseThrow()));
        return fields;
    }

    private static Map<String, String> error(String code, String description) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("error", code);
        if (!description.isEmpty()) fields.put("error_description", description);
        return fields;
    }

    private static boolean says(Request request, String parameter, String value) {
        return request.parameter(parameter).filter(value::equals).isPresent();
    }
}

package cymru.addo.practice;

import cymru.addo.school.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The school's accounts, as Microsoft keeps them for schools with Office 365: where people sign in, where an app fetches its
 * tokens, and where it asks for somebody's classes.
 */
final class DirectoryEndpoints {
    private static final String ON_BEHALF = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    private final SampleSchool school;
    private final SignInDesk desk;
    private final PlatformKeys keys;
    private final Pages pages;
    private final String authority;
    private final String redirect;

    /** @param redirect the one address that the administrator of the directory let the app be answered at */
    DirectoryEndpoints(
            SampleSchool school, SignInDesk desk, PlatformKeys keys, Places places, Pages pages, String redirect) {
        this.school = school;
        this.desk = desk;
        this.keys = keys;
        this.pages = pages;
        this.authority = SignInDesk.authority(places);
        this.redirect = redirect;
    }

    Answer configuration(Request request) {
        if (!isOurs(request)) return Answer.json(400, Map.of("error", "invalid_tenant"));
        var root = authority + "/" + SignInDesk.TENANT;
        return Answer.json(
                200,
                Map.of(
                        "issuer",
                        desk.issuer(),
                        "authorization_endpoint",
                        root + "/oauth2/v2.0/authorize",
                        "token_endpoint",
                        root + "/oauth2/v2.0/token",
                        "jwks_uri",
                        root + "/discovery/v2.0/keys",
                        "response_types_supported",
                        List.of("code"),
                        "id_token_signing_alg_values_supported",
                        List.of("RS256")));
    }

    Answer keys(Request request) {
        return Answer.json(200, keys.published());
    }

    /** Who is it? In a practice school one may be anybody. */
    Answer ask(Request request) {
        var fault = fault(request);
        if (fault.isPresent()) return Answer.of(400, "text/plain", fault.get());
        var visit = Visit.of(request, Language.ENGLISH);
        var say = visit.say();
        var people = school.people().stream()
                .filter(person -> person.role() != SchoolRole.TEACHER_AS_PUPIL)
                .map(person -> new Shown.Choice(person.key(), person.calledBy()))
                .toList();
        return pages.show(
                "sign-in",
                new Shown.SignIn(say, say.it("account.title"), fields(request), people, say.it("account.button")));
    }

    Answer vouch(Request request) {
        var fault = fault(request);
        if (fault.isPresent()) return Answer.of(400, "text/plain", fault.get());
        var state = "state=" + encoded(request.parameter("state").orElse(""));
        var person = request.parameter("person").flatMap(school::person);
        if (person.isEmpty()) return Answer.seeOther(redirect + "?error=access_denied&" + state);
        var code = desk.code(
                person.get(),
                redirect,
                request.parameter("nonce").orElse(""),
                request.parameter("code_challenge").orElse(""));
        return Answer.seeOther(redirect + "?code=" + code + "&" + state);
    }

    Answer token(Request request) {
        var isApp = request.parameter("client_id").equals(Optional.of(SignInDesk.CLIENT))
                && request.parameter("client_secret").equals(Optional.of(SignInDesk.SECRET));
        if (!isApp) return Answer.json(401, Map.of("error", "invalid_client"));
        if (request.parameter("grant_type").equals(Optional.of(ON_BEHALF))) return onBehalf(request);
        return desk.redeem(
                        request.parameter("code").orElse(""),
                        request.parameter("redirect_uri").orElse(""),
                        request.parameter("code_verifier").orElse(""))
                .map(code -> Answer.json(200, desk.tokens(code)))
                .orElseGet(() -> Answer.json(400, Map.of("error", "invalid_grant")));
    }

    private Answer onBehalf(Request request) {
        return request.parameter("assertion")
                .flatMap(desk::onBehalf)
                .map(tokens -> Answer.json(200, tokens))
                .orElseGet(() -> Answer.json(400, Map.of("error", "invalid_grant")));
    }

    Answer classes(Request request) {
        return desk.bearer(request)
                .map(person -> Answer.json(
                        200,
                        Map.of(
                                "value",
                                person.firstCourses().stream()
                                        .flatMap(key -> school.course(key).stream())
                                        .filter(course -> school.mayOpen(person, course))
                                        .map(course -> Map.of(
                                                "id", "class-" + course.contextId(), "displayName", course.title()))
                                        .toList())))
                .orElseGet(Access::refused);
    }

    /** In the practice school nobody is in any group. */
    Answer groups(Request request) {
        return desk.bearer(request)
                .map(person -> Answer.json(200, Map.of("value", List.of())))
                .orElseGet(Access::refused);
    }

    /** What the directory says of whoever signs in next, for scripts. */
    Answer behave(Request request) {
        var behaviour = request.parameter("behaviour").flatMap(Behaviour::of);
        if (behaviour.isEmpty()) return Api.refused("behaviour");
        desk.behave(behaviour.get());
        return Answer.json(200, Map.of("behaviour", behaviour.get().word()));
    }

    private Optional<String> fault(Request request) {
        if (!isOurs(request) || !request.parameter("client_id").equals(Optional.of(SignInDesk.CLIENT)))
            return Optional.of("No such app in this tenant");
        if (!request.parameter("redirect_uri").equals(Optional.of(redirect)))
            return Optional.of("The app may not be answered there");
        var isCodeFlow = request.parameter("response_type").equals(Optional.of("code"))
                && request.parameter("code_challenge_method").equals(Optional.of("S256"))
                && request.parameter("nonce").isPresent();
        return isCodeFlow ? Optional.empty() : Optional.of("The app must ask for a code, with a challenge and a nonce");
    }

    private static boolean isOurs(Request request) {
        return request.place("tenant").equals(SignInDesk.TENANT);
    }

    private static Map<String, String> fields(Request request) {
        var fields = new LinkedHashMap<>(request.parameters());
        fields.remove("person");
        return fields;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package cymru.addo.practice;

import cymru.addo.school.Language;
import java.util.Map;
import java.util.Optional;

/** Opens the tool for somebody: begins the launch and has the browser carry it to the tool's login, by POST as Moodle does. */
final class Opening {
    private static final String PAGE = "form-post";

    private final Doorways doorways;
    private final Purposes purposes;
    private final Tools tools;
    private final Launches launches;
    private final Auth auth;
    private final Pages pages;
    private final Randoms randoms;

    Opening(
            Doorways doorways,
            Purposes purposes,
            Tools tools,
            Launches launches,
            Auth auth,
            Pages pages,
            Randoms randoms) {
        this.doorways = doorways;
        this.purposes = purposes;
        this.tools = tools;
        this.launches = launches;
        this.auth = auth;
        this.pages = pages;
        this.randoms = randoms;
    }

    Answer activity(Request request) {
        return doorways.activity(
                request,
                (person, activity) ->
                        begin(request, person, Optional.of(activity.course()), new Purpose.OpenActivity(activity)));
    }

    /** From the page of a class: to choose content, to review a pupil's work, or just to look. */
    Answer inClass(Request request) {
        return doorways.course(request, (person, course) -> {
            var message = Purposes.words().getOrDefault(request.place("purpose"), "");
            return purposes.of(message, person, Optional.of(course), tools.inUse(), request)
                    .map(purpose -> begin(request, person, Optional.of(course), purpose))
                    .orElseGet(() -> doorways.nothing(request));
        });
    }

    Answer aboutData(Request request) {
        return doorways.person(
                request, person -> purposes.of(Purpose.DATA_PRIVACY, person, Optional.empty(), tools.inUse(), request)
                        .map(purpose -> begin(request, person, Optional.empty(), purpose))
                        .orElseGet(() -> doorways.nothing(request)));
    }

    private Answer begin(Request request, Person person, Optional<Course> course, Purpose purpose) {
        var visit = Visit.of(request, person.language());
        var browser = request.cookie(Auth.BROWSER).orElseGet(randoms::word);
        var tool = tools.inUse();
        var launch = new Launch(
                person,
                course,
                purpose,
                tool,
                purpose.target().orElseGet(() -> tool.targetOf(purpose.messageType())),
                visit.language(),
                Launch.Display.of(request.parameter("target").orElse("")),
                Map.of(),
                Map.of(),
                Optional.of(browser));
        var method = request.parameter("method").filter("get"::equals).orElse("post");
        var form = new Shown.FormPost(visit.say(), tool.initiateLoginUri(), method, launches.begin(launch));
        return pages.show(PAGE, form)
                .with("Set-Cookie", Auth.BROWSER + "=" + browser + "; Path=/; HttpOnly; SameSite=Lax");
    }

    Answer authenticate(Request request) {
        var say = Say.in(Language.ENGLISH);
        var verdict = auth.judge(request);
        if (verdict instanceof Auth.Verdict.PostToTool post)
            return pages.show(PAGE, new Shown.FormPost(say, post.address(), "post", post.fields()));
        var end = (Auth.Verdict.EndHere) verdict;
        var title = say.it("auth.title");
        var visit = new Visit(Language.ENGLISH, "/");
        var onward = new Shown.Link(say.it("home.title"), "/");
        return pages.show(
                404, "notice", new Shown.Notice(visit.frame(title), title, say.it("auth.words", end.fault()), onward));
    }
}

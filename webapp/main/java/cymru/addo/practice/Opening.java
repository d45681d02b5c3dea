package cymru.addo.practice;

import cymru.addo.school.Language;
import java.util.Map;
import java.util.Optional;

/** Opens the tool for somebody: begins the launch and has the browser carry it to the tool's login, by POST as Moodle does. */
final class Opening {
    private static final String PAGE = "form-post";

    private final SampleSchool school;
    private final Tools tools;
    private final Launches launches;
    private final Auth auth;
    private final Campus campus;
    private final Pages pages;
    private final Randoms randoms;

    Opening(
            SampleSchool school,
            Tools tools,
            Launches launches,
            Auth auth,
            Campus campus,
            Pages pages,
            Randoms randoms) {
        this.school = school;
        this.tools = tools;
        this.launches = launches;
        this.auth = auth;
        this.campus = campus;
        this.pages = pages;
        this.randoms = randoms;
    }

    Answer launch(Request request) {
        var person = school.person(request.place("person"));
        var course = school.courseOfActivity(request.place("activity"));
        if (person.isEmpty() || course.isEmpty() || !person.get().mayOpen(course.get())) return campus.notHere(request);
        var visit = Visit.of(request, person.get().language());
        var browser = request.cookie(Auth.BROWSER).orElseGet(randoms::word);
        var tool = tools.inUse();
        var launch = new Launch(
                person.get(),
                course.get(),
                tool,
                tool.targetLinkUri(),
                visit.language(),
                Launch.Display.of(request.parameter("target").orElse("")),
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

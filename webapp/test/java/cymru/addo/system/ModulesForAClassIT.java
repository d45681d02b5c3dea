package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.school.Language;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The whole way of the modules: a teacher places three in the course, a pupil of each band finishes them on a telephone with the
 * keyboard alone, the gradebook fills, and the coordinator takes the file away.
 */
class ModulesForAClassIT {

    private static final int TELEPHONE = 360;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final PracticeSchool school = Demonstration.school();

    @ParameterizedTest
    @CsvSource({
        "reception, poppy-walsh, ask-and-tell, kind-words-kind-clicks, time-for-a-break",
        "year-4, amira-hughes, password-power, stand-up, whose-work",
        "year-9-pshe, jordan-blake, banter-or-bullying, true-false-fake, reputation",
        "year-11, zara-qureshi, agreement-and-law, work-ready-online, money-and-risk"
    })
    void leadFromTheCourseToTheGradebookAndTheFile(
            String course, String pupil, String one, String other, String third) {
        var chosen = List.of(one, other, third);
        var placed = place(course, chosen);

        try (var browser = SchoolBrowser.asInstalled()) {
            browser.sized(TELEPHONE, 760);
            for (int at = 0; at < chosen.size(); at++) {
                browser.openActivity(pupil, String.valueOf(placed.get(at).get("id")))
                        .until("main#main");
                finish(browser, chosen.get(at));
            }
        }

        var subject = school.subjectOf(pupil);
        for (var activity : placed)
            Demonstration.server()
                    .await(
                            "in the gradebook",
                            PATIENCE,
                            () -> school.gradebook(course).marks(String.valueOf(activity.get("title"))).stream()
                                    .anyMatch(mark -> mark.get("userId").equals(subject)));
        var file = school.launch("carys-rees").open("school/completion.csv").body();
        for (var module : chosen) assertThat(file).containsPattern("[A-D]," + module + ",[^\\n]*,2026-[^\\n]*,true");
    }

    private static void finish(SchoolBrowser browser, String module) {
        var learner = new LearnerAtTheKeyboard(browser, module, Language.ENGLISH);
        learner.readThePages();
        while (learner.hasAQuestion()) learner.answerRightly();
        assertThat(browser.sees("a.btn[href$='/certificate']")).isTrue();
    }

    /** From the course's editor; the newest activities of the course are what came of it. */
    private List<Map<String, Object>> place(String course, List<String> modules) {
        var teacher = school.all("teacher", course).get(0);
        var editor = school.launch(teacher, Map.of("message", "LtiDeepLinkingRequest", "accept_multiple", "true"));
        var form = editor.arrive();
        var back = editor.browser()
                .postBody(
                        editor.at("pick"),
                        "application/x-www-form-urlencoded",
                        "csrf=" + form.field("csrf") + "&counts=yes&title=&what=" + String.join("&what=", modules));
        new Browserless().post(URI.create(back.attribute("form", "action")), Map.of("JWT", back.field("JWT")));
        var all = school.activities(course);
        return all.subList(all.size() - modules.size(), all.size());
    }
}

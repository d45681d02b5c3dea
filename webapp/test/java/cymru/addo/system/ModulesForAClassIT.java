package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.school.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The whole way of the modules: a teacher places three in the course, a pupil of each band finishes them on a telephone with the
 * keyboard alone, the gradebook fills, and the coordinator takes the file away. Nobody else's journey takes these pupils.
 */
class ModulesForAClassIT {

    private static final int TELEPHONE = 360;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final PracticeSchool school = Demonstration.school();

    @ParameterizedTest
    @CsvSource({
        "reception, mali-gruffydd, my-private-things, kind-words-kind-clicks, real-or-pretend",
        "year-4, ioan-tudur, my-footprint, whose-work, games-ads-balance",
        "year-9-pshe, ahmed-abdi, locked-down, consent-pressure-images, feeds-and-feelings",
        "year-11, rhun-mathias, work-ready-online, coercion-and-exploitation, ai-and-integrity"
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

    private List<Map<String, Object>> place(String course, List<String> modules) {
        var teacher = school.all("teacher", course).get(0);
        return new CourseEditor(school, course, teacher)
                .place("counts=yes&title=&what=" + String.join("&what=", modules));
    }
}

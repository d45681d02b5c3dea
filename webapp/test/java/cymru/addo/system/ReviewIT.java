package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A teacher opens a mark in the gradebook and sees the answer behind it; nobody else's answers, and no other class's. */
class ReviewIT {

    private static final String CLASS = "year-9-pshe";
    private static final String TITLE = "What keira agreed to";
    private static final Duration SOON = Duration.ofSeconds(60);

    private final AddoServer addo = Demonstration.server();
    private final PracticeSchool school = Demonstration.school();

    @Test
    void leadsFromTheMarkInTheGradebookToTheAnswerBehindIt() {
        try (var browser = SchoolBrowser.asInstalled()) {
            place(browser);
            browser.openActivity("keira-mulligan", activity());
            InTheFrameIT.agree(browser);
            addo.await("in the gradebook", SOON, () -> !new Gradebook(school, CLASS)
                    .marks(TITLE)
                    .isEmpty());

            browser.open(addo.vle("/as/sunita-bhatt/course/" + CLASS + "/gradebook"))
                    .click("a[href*='for=keira-mulligan'][aria-label*='" + TITLE + "']")
                    .arriveAt(".receipt dl");

            assertThat(browser.heading()).isEqualTo("Keira Mulligan");
            assertThat(browser.words())
                    .contains("Agreed", TITLE, "Band C, ages 11 to 14", "English", "2026/27")
                    .contains("Exactly these words were on their screen")
                    .doesNotContain("Jordan");
            browser.leaveBy(".acts a.btn:not(.two)").outOfTheFrame();
        }
    }

    @Test
    void showsWhatWasAskedInTheLanguageItWasAskedIn() {
        var pupil = school.launch("yusuf-demir");
        pupil.readAgreementIn("cy");
        pupil.ask(pupil.open("agreement/question").field("rule"), "Beth am fy nhabled?");

        var review = review("yusuf-demir");

        assertThat(review.status()).isEqualTo(200);
        assertThat(review.text())
                .contains(
                        "Yusuf Demir",
                        "Has a question",
                        "Beth am fy nhabled?",
                        "Nobody has talked about it yet",
                        "Welsh");
        assertThat(review.body()).contains("<div lang=\"cy\">", "<dd lang=\"cy\">");
    }

    @Test
    void saysThatSomebodyHasNotAnswered() {
        school.launch("callum-reid").arrive();

        var review = review("callum-reid");

        assertThat(review.text()).contains("Callum Reid", "Has not answered").doesNotContain("The words they saw");
    }

    @Test
    void showsPupilsTheirOwnReceiptAndNothingOfOthers() {
        var own =
                Map.of("activity", "year-4-agreement", "message", "LtiSubmissionReviewRequest", "for", "harri-vaughan");

        assertThat(school.launch("harri-vaughan", own).arrive().url().getPath()).contains("/agreement");
        assertThat(school.arrive(new Browserless(), "grace-adeyemi", own).refusedBy())
                .isEqualTo("SETTINGS");
    }

    @Test
    void knowsNobodyOfAnotherClass() {
        school.launch("amira-hughes").arrive();

        assertThat(review("amira-hughes").heading()).isEqualTo("We do not know this pupil");
        assertThat(review("amira-hughes").text()).doesNotContain("Amira");
    }

    @Test
    void saysInPlainWordsThatItKnowsNeitherThePupilNorTheColumn() {
        school.launch("hoda-saleh").arrive();
        var stranger = "{\"https://purl.imsglobal.org/spec/lti/claim/for_user\":{\"user_id\":\"nobody\"}}";
        var column = "{\"https://purl.imsglobal.org/spec/lti-ags/claim/endpoint\":{\"scope\":[],"
                + "\"lineitem\":\"https://vle.example/items/1\"},"
                + "\"https://purl.imsglobal.org/spec/lti/claim/resource_link\":null}";

        assertThat(review("hoda-saleh", "claims", stranger).heading()).isEqualTo("We do not know this pupil");
        assertThat(review("hoda-saleh", "claims", column).heading()).isEqualTo("We do not know this column");
    }

    @Test
    void showsNothingToAVisitThatCameForSomethingElse() {
        assertThat(school.launch("sunita-bhatt").open("review").heading()).isEqualTo("No mark was opened");
    }

    /** From the column of Year 6. */
    private Answered review(String pupil, String... more) {
        var form = new HashMap<>(
                Map.of("activity", "year-6-agreement", "message", "LtiSubmissionReviewRequest", "for", pupil));
        for (int at = 0; at < more.length; at += 2) form.put(more[at], more[at + 1]);
        return school.launch("joanne-pickering", form).arrive();
    }

    private void place(SchoolBrowser browser) {
        browser.open(addo.vle("/as/sunita-bhatt/course/" + CLASS + "/use/content"))
                .arriveAt("#title");
        var title = browser.until("#title");
        title.clear();
        title.sendKeys(TITLE);
        browser.click("input[name=what][value=CLASS]")
                .click("input[name=counts]")
                .leaveBy("form button.btn:not(.two)");
        addo.await("placed", SOON, () -> school.list("/api/activities?course=" + CLASS).stream()
                .anyMatch(each -> each.get("title").equals(TITLE)));
    }

    private String activity() {
        return school.list("/api/activities?course=" + CLASS).stream()
                .filter(each -> each.get("title").equals(TITLE))
                .map(each -> String.valueOf(each.get("id")))
                .findFirst()
                .orElseThrow();
    }
}

package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A teacher places activities from the course's editor, a pupil does one, and the mark arrives in the gradebook. */
class ContentPickIT {

    private static final String CLASS = "year-9-pshe";
    private static final Duration SOON = Duration.ofSeconds(60);

    private final PracticeSchool school = Demonstration.school();
    private final Gradebook gradebook = school.gradebook(CLASS);
    private final AddoServer addo = Demonstration.server();

    @AfterEach
    void mendThePlatform() {
        school.turn("scores", "ok");
    }

    @Test
    void placesALinkForEachBandThatWasTicked() {
        var before = activities().size();
        var portal = school.launch("sunita-bhatt", editor());
        var form = portal.arrive();

        var back = pick(portal, form, "what=CLASS&what=C&title=Ein cytundeb&counts=yes&due=2027-07-01");
        var placed = new Browserless().post(URI.create(back.attribute("form", "action")), jwt(back));

        assertThat(form.heading()).isEqualTo("What should your class do?");
        assertThat(back.status()).isEqualTo(200);
        assertThat(back.header("Content-Security-Policy").orElseThrow())
                .contains("form-action 'self' http://127.0.0.1:");
        assertThat(placed.status()).isEqualTo(303);
        assertThat(activities()).hasSize(before + 2);
        assertThat(activities())
                .extracting(each -> each.get("title"))
                .contains("Ein cytundeb", "Ein cytundeb (ages 11 to 14)");
        assertThat(newest().get("custom").toString()).contains("assignment=").contains("band=C");
        assertThat((List<?>) newest().get("lineitems")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "reception, noah-pritchard, our-computer-rules, ask-and-tell, time-for-a-break",
        "year-4, efa-jenkins, our-agreement, password-power, stand-up",
        "year-9-pshe, hassan-mirza, agreement-grown-up, banter-or-bullying, true-false-fake",
        "year-11, zara-qureshi, agreement-and-law, work-ready-online, money-and-risk"
    })
    void placesThreeModulesAndLeadsPupilsOfEachBandToThem(
            String course, String pupil, String one, String other, String third) {
        var chosen = List.of(one, other, third);
        var editor =
                new CourseEditor(school, course, school.all("teacher", course).get(0));

        var placed = editor.place("counts=yes&due=2027-07-01&title=&what=" + String.join("&what=", chosen));

        for (int at = 0; at < chosen.size(); at++) {
            var activity = placed.get(at);
            var arrived = school.launch(pupil, Map.of("activity", String.valueOf(activity.get("id"))))
                    .arrive();
            assertThat(arrived.status()).isEqualTo(200);
            assertThat(arrived.url().getPath()).endsWith("/modules/" + chosen.get(at));
            assertThat(arrived.text()).contains(String.valueOf(activity.get("title")));
            assertThat(school.gradebook(course).columns())
                    .filteredOn(column -> column.get("label").equals(activity.get("title")))
                    .singleElement()
                    .satisfies(column -> assertThat(column.toString()).contains("100"));
        }
    }

    @Test
    void givesBackWhatThePlatformSentWithTheChoiceAndNothingWhenTheTeacherChangesTheirMind() {
        var before = activities().size();
        var portal = school.launch("sunita-bhatt", editor());
        var form = portal.arrive();

        var back = portal.send("pick/nothing", Map.of("csrf", form.field("csrf")));
        var placed = new Browserless().post(URI.create(back.attribute("form", "action")), jwt(back));

        assertThat(placed.status()).isEqualTo(303);
        assertThat(activities()).hasSize(before);
    }

    @Test
    void takesOneAnswerForOneVisit() {
        var portal = school.launch("sunita-bhatt", editor());
        var form = portal.arrive();

        var first = pick(portal, form, "what=CLASS&title=Once");
        var second = pick(portal, form, "what=CLASS&title=Twice");

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.heading()).isEqualTo("You have already picked.");
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        var portal = school.launch("sunita-bhatt", editor());
        var form = portal.arrive();

        var faulty = pick(portal, form, "what=Z&title=Cytundeb Blwyddyn 9&due=2001-01-01");

        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.text()).contains("Choose at least one thing").contains("That day has passed");
        assertThat(faulty.field("title")).isEqualTo("Cytundeb Blwyddyn 9");
        assertThat(portal.open("pick").status()).isEqualTo(200);
    }

    @Test
    void offersOneThingWhereThePlatformTakesOneLink() {
        var portal = school.launch("sunita-bhatt", editor("accept_multiple", "false"));
        var form = portal.arrive();

        assertThat(form.body())
                .contains("type=\"radio\" name=\"what\"")
                .doesNotContain("type=\"checkbox\" name=\"what\"");
        assertThat(pick(portal, form, "what=CLASS&what=C&title=Two").status()).isEqualTo(422);
    }

    @Test
    void hasNothingToPickForAPupil() {
        var portal = school.launch("jordan-blake");

        assertThat(portal.open("pick").status()).isEqualTo(403);
    }

    @Test
    void sendsTheMarkWhenTheGradeServiceIsBackAgain() {
        var portal = school.launch("sunita-bhatt", editor());
        var back = pick(portal, portal.arrive(), "what=CLASS&title=For the gradebook&counts=yes");
        new Browserless().post(URI.create(back.attribute("form", "action")), jwt(back));
        var activity = String.valueOf(newest().get("id"));
        school.turn("scores", "error");

        var receipt =
                school.launch("hassan-mirza", Map.of("activity", activity)).agree();

        assertThat(receipt.status()).isEqualTo(200);
        assertThat(gradebook.marks("For the gradebook")).isEmpty();
        school.turn("scores", "ok");
        addo.await("in the gradebook", SOON, () -> !gradebook
                .marks("For the gradebook")
                .isEmpty());
        assertThat(gradebook.marks("For the gradebook").get(0).toString())
                .contains("given=1")
                .contains("Completed");
    }

    private static Map<String, String> editor(String... wishes) {
        var form = new HashMap<String, String>();
        form.put("message", "LtiDeepLinkingRequest");
        form.put("accept_multiple", "true");
        for (int i = 0; i < wishes.length; i += 2) form.put(wishes[i], wishes[i + 1]);
        return form;
    }

    private static Answered pick(SchoolPortal portal, Answered form, String fields) {
        var body = "csrf=" + form.field("csrf") + "&" + fields.replace(" ", "+");
        return portal.browser().postBody(portal.at("pick"), "application/x-www-form-urlencoded", body);
    }

    private static Map<String, String> jwt(Answered back) {
        return Map.of("JWT", back.field("JWT"));
    }

    private List<Map<String, Object>> activities() {
        return school.activities(CLASS);
    }

    private Map<String, Object> newest() {
        var all = activities();
        return all.get(all.size() - 1);
    }
}

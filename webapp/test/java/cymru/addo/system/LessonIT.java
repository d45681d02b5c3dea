package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The youngest go through a module together: pages, hands, and at the end who was there. */
class LessonIT {

    private static final String LESSON = "class/lesson/ask-and-tell";

    private static final PracticeSchool SCHOOL = Demonstration.school();
    private static SchoolPortal teacher;

    @BeforeAll
    static void setTheClassAModule() {
        teacher = SCHOOL.launch("bronwen-tudor");
        teacher.open("class");
        // The platform's list has the assistant among the pupils, until she comes in herself.
        SCHOOL.launch("kayleigh-brewer").open("class");
        Demonstration.server().database().tables().useHandle(handle -> handle.execute("""
                insert into assignment (school_id, class_group_id, kind, content_key, graded, set_by, set_at)
                select e.school_id, e.class_group_id, 'MODULE', 'ask-and-tell', false, e.person_id, now()
                from enrolment e
                join person p on p.school_id = e.school_id and p.id = e.person_id
                join class_group c on c.school_id = e.school_id and c.id = e.class_group_id
                where p.surname = 'Tudor' and c.title like 'Reception%'
                """));
    }

    @Test
    void isHeldByKeyboardAndRecordedForThosePresent() {
        try (var browser = SchoolBrowser.asInstalled()) {
            browser.open(Demonstration.server().vle("/as/bronwen-tudor/launch/reception-agreement?target=window"))
                    .until("main#main");
            browser.goTo(browser.address().replaceAll("(/l/[^/]+/).*", "$1") + LESSON);

            browser.press("main .acts a.btn");
            while (!browser.sees("input[name=hands]")) browser.press("main .acts > .btn:not(.two)");
            while (browser.sees("input[name=hands]")) {
                assertThat(browser.sees(".vote.found")).isFalse();
                browser.click("input[name=hands]").type("7");
                browser.press("main .acts > .btn:not(.two)");
                browser.until(".vote [class=raised] b");
                assertThat(browser.words()).contains("This is what we think.");
                browser.press("main .acts > .btn:not(.two)");
                browser.until("input[name=hands], input[name=present]");
            }
            assertThat(browser.heading()).isEqualTo("Who was here?");
            browser.click(".names li:nth-child(1) label").click(".names li:nth-child(2) label");
            browser.press("main form .acts > .btn:not(.two)");
            browser.until("[role=status]");

            assertThat(browser.heading()).startsWith("2 of ");
        }
        assertThat(count("where c.recorded_by is not null and c.max_score = 0 and not c.mastered"))
                .isEqualTo(2);
        assertThat(teacher.open(LESSON).text()).contains("hands at 5 of 5 questions", "2 of 12 are in the register");

        var all = teacher.send(LESSON + "/register", Map.of("csrf", token(), "everybody", "yes"));

        assertThat(teacher.browser().follow(all).heading()).startsWith("All ");
        var pupil =
                teacher.open(LESSON + "/register").body().replaceAll("(?s).*register/([0-9a-f-]{36})/absent.*", "$1");
        var corrected = teacher.send(LESSON + "/register/" + pupil + "/absent", Map.of("csrf", token()));
        assertThat(teacher.browser().follow(corrected).text()).contains("taken out again");
    }

    @Test
    void tellsNobodyWhatIsRightBeforeTheHandsAreKept() {
        var question = "class/lesson/real-or-pretend/questions/which-is-the-advert";

        assertThat(teacher.open(question).body()).contains("name=\"hands\"").doesNotContain("Here it is");

        var kept = teacher.send(question, Map.of("csrf", token(), "hands", "9"));

        assertThat(teacher.browser().follow(kept).text()).contains("Here it is");
    }

    @Test
    void isNoPlaceForAPupil() {
        assertThat(SCHOOL.launch("noah-pritchard").open(LESSON + "/register").status())
                .isEqualTo(403);
    }

    private static long count(String where) {
        return Demonstration.server().database().count("""
                select count(distinct c.person_id)
                from completion c
                join assignment a on a.school_id = c.school_id and a.id = c.assignment_id and a.content_key = 'ask-and-tell'
                """ + where);
    }

    private static String token() {
        return teacher.open("tell-someone").field("csrf");
    }
}

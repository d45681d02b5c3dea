package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pupil shows that they understand each promise before they agree, however often it takes, and can say no at any time. */
class PupilUnderstandsIT {

    private final PracticeSchool school = Demonstration.school();

    @ParameterizedTest
    @CsvSource({"kwame-mensah, bandA", "amelia-kaur, bandB", "siwan-morris, bandC"})
    void meetsEachPromiseWithItsQuestionAndThenTheAnswers(String pupil, String band) {
        var portal = school.launch(pupil);

        var first = portal.open("agreement/check");
        var last = portal.understand().open("agreement/check");

        assertThat(first.body()).contains("<body class=\"" + band + "\">");
        assertThat(first.text()).contains(first.heading());
        assertThat(RightAnswers.isAsked(first)).isTrue();
        assertThat(RightAnswers.isAsked(last)).isFalse();
        assertThat(buttons(first)).containsExactly("question", "not-yet");
        assertThat(buttons(last)).containsExactly("agree", "question", "not-yet");
        assertThat(tries(pupil)).isNotEmpty().containsOnly(1);
    }

    @Test
    void leadsWhoeverAgreesTooSoonToTheNextQuestion() {
        var portal = school.launch("nia-blackwood");
        var page = portal.readAgreement();

        var answered = portal.press(page, "agree");

        assertThat(buttons(page)).containsExactly("question", "not-yet");
        assertThat(answered.status()).isEqualTo(303);
        assertThat(answered.location().getPath()).endsWith("/agreement/check");
        assertThat(portal.receipt().url().getPath()).endsWith("/agreement");
    }

    @Test
    void locksNoAnswerButAgreeingBehindTheQuestions() {
        var portal = school.launch("rhodri-maddocks");
        var asked = portal.open("agreement/check");

        assertThat(portal.notYet().url().getPath()).endsWith("/agreement/receipt");
        assertThat(portal.browser().follow(portal.press(asked, "question")).body())
                .contains("id=\"question\"");
    }

    @Test
    void saysKindlyWhatToThinkOfAndAsksAgain() {
        var portal = school.launch("joseph-mwangi");
        var first = portal.open("agreement/check");

        var again = portal.answerCheck(first, RightAnswers.otherOption(first));
        var next = portal.answerCheck(again, RightAnswers.option(again));

        assertThat(again.body()).contains("after again");
        assertThat(again.field("rule")).isEqualTo(first.field("rule"));
        assertThat(again.field("try")).isEqualTo("2");
        assertThat(next.body()).contains("after right");
        assertThat(next.field("rule")).isNotEqualTo(first.field("rule"));
    }

    @Test
    void goesOnWhereTheyLeftOffOnAnotherDevice() {
        var here = school.launch("catrin-heledd-price");
        var first = here.open("agreement/check");
        var second = here.answerCheck(first, RightAnswers.option(first));

        var there = school.launch("catrin-heledd-price").open("agreement/check");

        assertThat(there.field("rule")).isEqualTo(second.field("rule"));
    }

    @Test
    void countsAButtonThatIsPressedTwiceOnce() throws Exception {
        var portal = school.launch("steffan-wyn-ifans");
        var page = portal.open("agreement/check");
        var option = RightAnswers.otherOption(page);

        var answers = PupilAcceptsIT.atOnce(6, press -> portal.pressOption(page, option));

        assertThat(answers).extracting(Answered::status).containsOnly(303);
        assertThat(tries("steffan-wyn-ifans")).containsExactly(1);
    }

    @Test
    void letsTheTeacherSeeHowFarTheyHaveCome() {
        var portal = school.launch("ella-davies-2");
        var first = portal.open("agreement/check");
        portal.answerCheck(first, RightAnswers.option(first));

        var page = school.launch("joanne-pickering").open("class");

        assertThat(page.text()).contains("Understands one promise so far.");
    }

    @Test
    void speaksOfNoAnswerThatNobodyGave() {
        var portal = school.launch("zoya-rahman");

        for (var after : List.of("kindness.1.1-1", "kindness.1.2-1", "kindness.0.1-1", "nothing", "kindness.1.9-9"))
            assertThat(portal.open("agreement/check?after=" + after).body()).doesNotContain("class=\"note after");
    }

    @Test
    void asksForAnAnswerWhereNoneWasChosen() {
        var portal = school.launch("mali-gruffydd");
        var fields = new LinkedHashMap<>(portal.open("agreement/check").fields());
        fields.remove("option");

        var answered = portal.send("agreement/check", fields);

        assertThat(answered.status()).isEqualTo(422);
        assertThat(answered.body()).contains("id=\"fault\"");
        assertThat(tries("mali-gruffydd")).isEmpty();
    }

    private static List<String> buttons(Answered page) {
        return Pattern.compile("name=\"answer\" value=\"([a-z-]+)\"")
                .matcher(page.body())
                .results()
                .map(button -> button.group(1))
                .toList();
    }

    private static List<Integer> tries(String pupil) {
        return Demonstration.server().database().tables().withHandle(handle -> handle.createQuery("""
                select c.tries
                from rule_checked c
                join person p on p.school_id = c.school_id and p.id = c.person_id
                where p.subject = :subject
                """)
                .bind("subject", Demonstration.school().subjectOf(pupil))
                .mapTo(Integer.class)
                .list());
    }
}

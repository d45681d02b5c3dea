package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A teacher sets their class modules from its own page, and what is set leads its pupils. */
class ClassModulesIT {

    private final PracticeSchool school = Demonstration.school();

    @Test
    void setsSeveralModulesOnceTakesOneBackAndSetsItAgain() {
        var teacher = school.launch("joanne-pickering");

        var set = send(teacher, "what=stand-up&what=my-footprint&due=2027-07-01&percent=90&before=yes");
        var twice = send(teacher, "what=stand-up&what=my-footprint&due=2027-07-01&percent=90&before=yes");
        var otherwise = send(teacher, "what=stand-up&due=2027-07-02");

        assertThat(set.text())
                .contains("It is set.", "Stand up", "My footprint", "90% must be right", "1 July 2027", "0 of 1");
        assertThat(rows(twice)).isEqualTo(rows(set));
        assertThat(otherwise.status()).isEqualTo(422);
        assertThat(otherwise.text()).contains("Take it back first");

        var back = press(teacher, set, "withdraw");
        assertThat(back.text()).contains("It is taken back.", "Taken back");
        assertThat(rows(press(teacher, back, "again"))).isEqualTo(rows(set));
    }

    @Test
    void sendsAPupilToTheModuleThatComesBeforeTheAgreementForWhateverBandItIs() {
        assertThat(school.launch("mair-teifi").arrive().url().getPath()).endsWith("/agreement");

        send(school.launch(teacherOf("blwyddyn-8")), "what=AGREEMENT&after=password-power&pupils=" + id("mair-teifi"));

        var led = school.launch("mair-teifi").arrive();
        assertThat(led.url().getPath()).endsWith("/modules/password-power");
        assertThat(led.status()).isEqualTo(200);
        assertThat(school.launch("guto-rhys").arrive().url().getPath()).endsWith("/agreement");
    }

    @Test
    void saysWhatCannotBeAndKeepsTheRest() {
        var teacher = school.launch("joanne-pickering");

        var faulty = send(teacher, "what=no-such-module&due=2001-01-01&after=nothing&percent=7&pupils=x");

        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.text())
                .contains("Choose at least one thing", "That day has passed", "Choose what comes first")
                .contains("how much must be right", "Choose pupils from the list");
    }

    @Test
    void isNobodysButTheStaffOfTheClass() {
        assertThat(school.launch("callum-reid").open("class/modules").status()).isEqualTo(403);
        var coordinator = school.launch("carys-rees");
        var elsewhere = send(coordinator, "what=stand-up&pupils=00000000-0000-0000-0000-000000000000");
        assertThat(elsewhere.status()).isEqualTo(422);
    }

    private static Answered send(SchoolPortal teacher, String fields) {
        var form = teacher.open("class/modules");
        return teacher.browser()
                .follow(teacher.browser()
                        .postBody(
                                teacher.at("class/modules"),
                                "application/x-www-form-urlencoded",
                                "csrf=" + form.field("csrf") + "&" + fields));
    }

    private static Answered press(SchoolPortal teacher, Answered page, String act) {
        var body = page.body();
        var end = body.indexOf("/" + act + "\"");
        var start = body.lastIndexOf("class/modules/", end);
        return teacher.browser()
                .follow(teacher.send(body.substring(start, end) + "/" + act, Map.of("csrf", page.field("csrf"))));
    }

    private static int rows(Answered page) {
        return page.body().split("/withdraw\"").length - 1;
    }

    private String id(String pupil) {
        return Demonstration.server().database().tables().withHandle(handle -> handle.createQuery(
                        "select id::text from person where subject = :subject")
                .bind("subject", school.subjectOf(pupil))
                .mapTo(String.class)
                .one());
    }

    private String teacherOf(String course) {
        return school.all("teacher", course).get(0);
    }
}

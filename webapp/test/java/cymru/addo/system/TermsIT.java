package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A platform that keeps a register of its own sends people to accept the terms first, and hears who has. */
class TermsIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final AddoServer addo = Demonstration.server();
    private final PracticeSchool school = Demonstration.school();

    @AfterEach
    void askEverybodyFirst() {
        askFirst("first");
    }

    /** A launch without a class is read in the band of the classes they are in. */
    @ParameterizedTest
    @CsvSource({"rhiannon-prosser, year-9-pshe-agreement", "tegan-rowlands, ''"})
    void acceptsByAnsweringTheAgreement(String pupil, String activity) {
        school.launch(pupil).arrive();
        var portal = school.launch(pupil, Map.of("activity", activity, "message", "LtiEulaRequest"));

        var agreement = portal.arrive();
        var receipt = portal.agree();

        assertThat(agreement.url().getPath()).endsWith("/agreement");
        assertThat(agreement.body()).contains("<body class=\"bandC\">");
        assertThat(receipt.text()).contains("Thank you. You have agreed.", "Carry on");
        addo.await("in the platform's register", SOON, () -> register().contains(school.subjectOf(pupil)));
        assertThat(portal.finish().body()).contains("data-behaviour=\"close-frame\"");
    }

    @Test
    void tellsOfNothingButAnAgreement() {
        var portal = school.launch("finlay-marsh", Map.of("message", "LtiEulaRequest"));

        var receipt = portal.notYet();

        assertThat(receipt.text()).contains("Carry on");
        assertThat(school.launch("finlay-marsh").receipt().text()).doesNotContain("Carry on");
        assertThat(register()).doesNotContain("\"" + school.subjectOf("finlay-marsh") + "\"");
    }

    @Test
    void hasNothingToAcceptForStaff() {
        var portal = school.launch("sunita-bhatt", Map.of("message", "LtiEulaRequest"));

        assertThat(portal.arrive().heading()).isEqualTo("There is nothing for you to accept");
        assertThat(register()).doesNotContain("\"" + school.subjectOf("sunita-bhatt") + "\"");
    }

    @Test
    void letsTheCoordinatorSayWhetherEverybodyIsAskedFirst() {
        assertThat(coordinator().open("school/settings").text()).contains("Asking for the agreement first");

        askFirst("");
        addo.await("not required", SOON, () -> register().contains("\"eulaRequired\":false"));
        assertThat(coordinator().open("school/settings").body()).doesNotContain("value=\"first\" checked");
        askFirst("first");

        addo.await("required", SOON, () -> register().contains("\"eulaRequired\":true"));
    }

    private void askFirst(String asked) {
        var portal = coordinator();
        var form = Neighbours.token(portal);
        form.put("asked", asked);
        assertThat(portal.send("school/settings/terms", form).status()).isEqualTo(303);
    }

    private SchoolPortal coordinator() {
        return school.launch("carys-rees");
    }

    private String register() {
        return new Browserless().get(addo.vle("/api/agreements")).body();
    }
}

package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator asks what Addo keeps of a person, and takes it away for them. */
class PrivacyIT {

    private static final String MESSAGE = "LtiDataPrivacyLaunchRequest";

    private final PracticeSchool school = Demonstration.school();

    @ParameterizedTest
    @ValueSource(strings = {MESSAGE, "DataPrivacyLaunchRequest"})
    void tellsWhatIsKeptOfAPersonAndWhatFor(String message) {
        school.launch("adaeze-nwosu").ask("", "Who reads my question?");
        school.launch("luca-bianchi").ask("", "A question of Luca's");

        var page = asking("gail-hopkins", "adaeze-nwosu", message).arrive();

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.heading()).isEqualTo("What Addo keeps of Adaeze Nwosu");
        assertThat(page.text())
                .contains("Answers 1", "Questions 1", "Classes 1", "namesroleservice")
                .doesNotContain("Luca", "Who reads my question?");
    }

    @Test
    void givesAFileOfAllOfItAndNotesWhoTookIt() throws ParseException {
        school.launch("summer-hope-dawson").agree();
        school.launch("luca-bianchi").ask("", "A question of Luca's");
        var portal = asking("gail-hopkins", "summer-hope-dawson", MESSAGE);
        portal.arrive();

        var file = portal.open("privacy/subject-bundle.json");

        var bundle = JSONObjectUtils.parse(file.body());
        assertThat(file.header("Content-Disposition")).contains("attachment; filename=\"subject-bundle.json\"");
        assertThat((List<?>) bundle.get("answers")).hasSize(1);
        assertThat(file.body()).contains("Summer Hope", "AGREED").doesNotContain("Luca");
        assertThat(school.launch("carys-rees").open("school/evidence").text())
                .contains("Gail Hopkins subject-bundle.json");
    }

    @Test
    void keepsNothingOfWhoNeverCame() {
        var claims = "{\"https://purl.imsglobal.org/spec/lti/claim/for_user\":{\"user_id\":\"nobody\"}}";
        var portal = school.launch(
                "gail-hopkins", Map.of("activity", "", "message", MESSAGE, "for", "adaeze-nwosu", "claims", claims));

        assertThat(portal.arrive().heading()).isEqualTo("Addo keeps nothing of this person");
        assertThat(portal.open("privacy/subject-bundle.json").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sunita-bhatt", "jordan-blake"})
    void isForAdministratorsOnlyWhomeverThePlatformSignsFor(String person) {
        var portal = asking(person, "adaeze-nwosu", MESSAGE);

        assertThat(portal.arrive().status()).isEqualTo(403);
        assertThat(portal.open("privacy/subject-bundle.json").status()).isEqualTo(403);
    }

    @Test
    void tellsOfNobodyWhereTheLaunchWasForSomethingElse() {
        var portal = school.launch("carys-rees");

        assertThat(portal.open("privacy").heading()).isEqualTo("Nobody was asked about");
        assertThat(portal.open("privacy/subject-bundle.json").status()).isEqualTo(404);
    }

    private SchoolPortal asking(String who, String about, String message) {
        return school.launch(who, Map.of("activity", "", "message", message, "for", about));
    }
}

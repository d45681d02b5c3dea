package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A school that leaves out the questions on promises: pupils answer at once, and the register says so. */
class ChecksSwitchedOffIT {

    private final Neighbours neighbours = Neighbours.opened();
    private final SchoolPortal coordinator = neighbours.harbourCoordinator;

    @AfterEach
    void askAgain() {
        keep("");
    }

    @Test
    void letsPupilsAgreeWithoutQuestionsAndSaysSo() {
        var pupil = neighbours.atHarbour("p8", launch -> launch.asLearner().named("Zadie", "Zimmer"));
        var asked = pupil.readAgreement();

        keep("pupils");
        var page = pupil.readAgreement();
        var check = pupil.open("agreement/check");
        var agreed = pupil.press(page, "agree");

        assertThat(coordinator.open("school/settings").body()).contains("value=\"pupils\" checked");
        assertThat(asked.body()).doesNotContain("value=\"agree\"").contains("/agreement/check");
        assertThat(page.body()).contains("value=\"agree\"").doesNotContain("/agreement/check");
        assertThat(check.url().getPath()).endsWith("/agreement");
        assertThat(agreed.location().getPath()).endsWith("/receipt");
        assertThat(columnsOf("Zimmer")).containsExactly("off", "");
    }

    private void keep(String unchecked) {
        var form = new LinkedHashMap<>(Neighbours.token(coordinator));
        form.put("name", TwoSchools.HARBOUR);
        form.put("jurisdiction", "WALES");
        form.put("band", "B");
        form.put("names", "kept");
        if (!unchecked.isEmpty()) form.put("unchecked", unchecked);
        assertThat(coordinator.send("school/settings", form).status()).isEqualTo(303);
    }

    /** What the register says in its columns understood and attempts. */
    private List<String> columnsOf(String surname) {
        var cells = coordinator
                .open("school/register.csv")
                .body()
                .lines()
                .filter(line -> line.contains(surname))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
        return List.of(cells[17], cells[18]);
    }
}

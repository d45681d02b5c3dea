package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A platform turns a result down; the coordinator sees whose and why, has it mended, and sends it again. */
class ResultsAgainIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final PracticeSchool school = Demonstration.school();
    private final Gradebook gradebook = school.gradebook("year-6");
    private final AddoServer addo = Demonstration.server();
    private final SchoolPortal coordinator = school.launch("carys-rees");

    @AfterEach
    void mendThePlatform() {
        school.turn("scores", "ok");
        coordinator.send("school/results/again", token());
    }

    @Test
    void sendsAResultAgainOnceThePlatformLetsIt() {
        addo.await("nothing of others on its way", SOON, this::isAllThere);
        school.turn("scores", "unauthorized");
        var before = gradebook.marks().size();
        school.launch("martha-penry").agree();
        addo.await("parked", SOON, () -> !again(results()).isEmpty());

        var page = results();

        assertThat(page.heading()).endsWith("could not be delivered.");
        assertThat(page.text()).contains("Penry", "The platform does not let Addo send results.", "Manage tools");
        assertThat(coordinator.open("school/results?lang=cy").text())
                .contains("Nid yw'r platfform yn gadael i Addo anfon canlyniadau.");
        coordinator.open("school/results?lang=en");

        school.turn("scores", "ok");
        var sent = coordinator.send(again(page), token());

        assertThat(sent.status()).isEqualTo(303);
        assertThat(coordinator.browser().follow(sent).text()).contains("It is being sent again.");
        addo.await("in the gradebook", SOON, () -> gradebook.marks().size() == before + 1);
        addo.await("nothing left", SOON, this::isAllThere);
        assertThat(results().text()).contains("Nothing needs you.");
    }

    @Test
    void saysThatNothingIsLeftWhereAnotherPressedFirst() {
        var pressed = coordinator.send("school/results/999999999/again", token());

        assertThat(coordinator.browser().follow(pressed).text()).contains("There was nothing to send again");
    }

    private boolean isAllThere() {
        return results().heading().equals("All results have arrived.");
    }

    private Answered results() {
        return coordinator.open("school/results");
    }

    /** Where the first line's button leads; empty where there is none. */
    private static String again(Answered page) {
        return Pattern.compile("school/results/[0-9]+/again")
                .matcher(page.body())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse("");
    }

    private Map<String, String> token() {
        return Map.of("csrf", coordinator.open("tell-someone").field("csrf"));
    }
}

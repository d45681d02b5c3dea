package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A review of the agreement that nobody held is said where the coordinator looks first. */
class ReviewOverdueIT {
    private final AddoServer addo = Demonstration.server();

    @Test
    void isSaidOnTheBoardUntilAnotherDayIsSet() {
        assertThat(board()).doesNotContain("was to be looked over by");
        var coordinator = Demonstration.school().launch("carys-rees");
        var form = coordinator.open("school/agreement/approval");
        var due = LocalDate.now().plusDays(30).toString();
        coordinator.send("school/agreement/approval/review", Map.of("csrf", form.field("csrf"), "due", due));

        passBy();

        assertThat(board()).contains("was to be looked over by", "school/agreement/approval");
        coordinator.send("school/agreement/approval/review", Map.of("csrf", form.field("csrf"), "due", due));
        assertThat(board()).doesNotContain("was to be looked over by");
    }

    private void passBy() {
        addo.database().tables().useHandle(handle -> handle.execute("update review_due set due_on = current_date - 1"));
    }

    private static String board() {
        return Demonstration.school().launch("carys-rees").open("school").body();
    }
}

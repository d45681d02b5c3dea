package cymru.addo.web.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.addo.lti.LaunchCheck;
import cymru.addo.lti.launch.LaunchRefused;
import cymru.addo.lti.login.LoginState;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.school.SchoolId;
import cymru.addo.vle.LaunchLog;
import cymru.addo.vle.LaunchNote;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LaunchNotesTest {
    private final TestClock clock = TestClock.ofAMorning();
    private final MemoryLog log = new MemoryLog();
    private final LaunchNotes notes = new LaunchNotes(log, clock);

    @Test
    void notesWhatWasFoundTrueAndWhatWasNot() {
        notes.refused(refused(Optional.of(login("moodle"))), "ab12cd34");
        notes.write();

        assertThat(log.kept).singleElement().satisfies(note -> {
            assertThat(note.registration()).isEqualTo("moodle");
            assertThat(note.passed()).contains(List.of("MALFORMED", "STATE"));
            assertThat(note.failed()).contains("REGISTRATION");
            assertThat(note.reference()).contains("ab12cd34");
        });
    }

    @Test
    void notesNothingOfALaunchThatAnswersNoLogin() {
        notes.refused(refused(Optional.empty()), "ab12cd34");
        notes.write();

        assertThat(log.kept).isEmpty();
    }

    @Test
    void writesAgainWhatTheDatabaseDidNotTake() {
        notes.refused(refused(Optional.of(login("moodle"))), "ab12cd34");
        log.away = true;
        assertThatThrownBy(notes::write).isInstanceOf(IllegalStateException.class);

        log.away = false;
        notes.write();

        assertThat(log.kept).hasSize(1);
    }

    @Test
    void isNotFloodedByRefusalsThatAnybodyCanCause() {
        for (var knock = 0; knock < 500; knock++) notes.refused(refused(Optional.of(login("moodle"))), "r" + knock);
        notes.refused(refused(Optional.of(login("canvas"))), "theirs");
        notes.write();

        assertThat(log.kept).hasSize(101);
        assertThat(log.kept).extracting(LaunchNote::registration).contains("canvas");
    }

    private static LaunchRefused refused(Optional<LoginState> login) {
        return new LaunchRefused(
                LaunchCheck.REGISTRATION,
                List.of(LaunchCheck.MALFORMED, LaunchCheck.STATE),
                "the registration of this login is gone",
                login,
                Optional.empty());
    }

    private LoginState login(String registration) {
        return new LoginState(
                "state",
                "nonce",
                "browser",
                Optional.empty(),
                registration,
                Optional.of("1"),
                URI.create("https://addo.example/lti/launch"),
                clock.instant(),
                Map.of());
    }

    private static final class MemoryLog implements LaunchLog {
        private final List<LaunchNote> kept = new ArrayList<>();
        private boolean away;

        @Override
        public void keep(List<LaunchNote> notes) {
            if (away) throw new IllegalStateException("away");
            kept.addAll(notes);
        }

        @Override
        public List<Line> of(SchoolId school, Which which, long before, int most) {
            return List.of();
        }

        @Override
        public int sweep(Instant before) {
            return 0;
        }
    }
}

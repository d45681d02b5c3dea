package cymru.addo.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandTest {

    @Test
    void knowsWhatCanBeAsked() {
        assertThat(Command.in("rebuild")).contains(new Command("rebuild", List.of()));
        assertThat(Command.in("verify")).contains(new Command("verify", List.of()));
        assertThat(Command.in("verify", "a.zip")).contains(new Command("verify", List.of("a.zip")));
        assertThat(Command.in("teams", "https://addo.example", "door", "client", "https://privacy", "a.zip"))
                .isPresent();
    }

    @Test
    void needsAServerOnlyForTheDatabase() {
        assertThat(Command.in("verify").orElseThrow().alone()).isEmpty();
        assertThat(Command.in("verify", "a.zip").orElseThrow().alone()).isPresent();
    }

    @Test
    void knowsNothingElse() {
        assertThat(Command.in("--help")).isEmpty();
        assertThat(Command.in("rebuild", "a.zip")).isEmpty();
        assertThat(Command.in("serve")).isEmpty();
        assertThat(Command.in("teams", "a.zip")).isEmpty();
    }
}

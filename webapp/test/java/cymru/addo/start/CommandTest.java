package cymru.addo.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommandTest {

    @Test
    void knowsWhatCanBeAsked() {
        assertThat(Command.in("rebuild")).contains(new Command("rebuild", Optional.empty()));
        assertThat(Command.in("verify")).contains(new Command("verify", Optional.empty()));
        assertThat(Command.in("verify", "a.zip")).contains(new Command("verify", Optional.of("a.zip")));
    }

    @Test
    void knowsNothingElse() {
        assertThat(Command.in("--help")).isEmpty();
        assertThat(Command.in("rebuild", "a.zip")).isEmpty();
        assertThat(Command.in("serve")).isEmpty();
    }
}

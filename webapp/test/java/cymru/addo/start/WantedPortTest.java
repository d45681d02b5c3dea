package cymru.addo.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WantedPortTest {

    @Test
    void hasNoTroubleWithAPortThatNobodyUses() throws IOException {
        String free;
        try (var socket = new ServerSocket(0)) {
            free = String.valueOf(socket.getLocalPort());
        }

        assertThat(WantedPort.of(free).trouble()).isEmpty();
    }

    @Test
    void saysWhichPortIsTakenAndWhatToDo() throws IOException {
        try (var other = new ServerSocket(0)) {
            var taken = String.valueOf(other.getLocalPort());

            assertThat(WantedPort.of(taken).trouble())
                    .hasValueSatisfying(words -> assertThat(words).contains(taken, "ADDO_PORT"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http", "0", "-1", "65536", "8080 ", "99999999999"})
    void refusesWhatIsNoPort(String text) {
        assertThat(WantedPort.of(text).trouble())
                .hasValueSatisfying(words -> assertThat(words).contains("ADDO_PORT"));
    }
}

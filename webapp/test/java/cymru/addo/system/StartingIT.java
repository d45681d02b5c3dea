package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The first seconds of an Addo: whoever comes too early finds the door closed, and nobody behind it who says something wrong. */
class StartingIT {

    @Test
    void answersNobodyBeforeItsPagesAreThere() {
        try (var addo = AddoServer.ofADemonstration(Demonstration.freshFolder("starting"))) {
            addo.startWithoutWaiting();
            var early = new Browserless();

            addo.await("answering", Duration.ofSeconds(120), () -> early.reach(addo.url("/lti/jwks"))
                    .isPresent());

            assertThat(early.get(addo.url("/lti/jwks")).status()).isEqualTo(200);
            assertThat(addo.isReady()).isTrue();
        }
    }

    @Test
    void saysAtOnceThatItsPortIsTaken() throws IOException {
        try (var addo = new AddoServer(Demonstration.freshFolder("port-taken"));
                var other = new ServerSocket(addo.url("/").getPort())) {
            addo.startWithoutWaiting();
            addo.awaitEnd();

            assertThat(addo.exitCode()).isEqualTo(1);
            assertThat(addo.said()).contains("Port " + other.getLocalPort(), "ADDO_PORT");
        }
    }
}

package cymru.addo.lti.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.addo.lti.testing.LoopbackPlatform;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuardedHttpTest {
    private final GuardedHttp http = new GuardedHttp(true, Duration.ofMillis(300));
    private LoopbackPlatform platform;

    @BeforeEach
    void start() throws Exception {
        platform = new LoopbackPlatform();
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void bringsTheAnswerBackWithItsHeaders() throws Exception {
        platform.answers(
                "/jwks",
                200,
                Map.of("Content-Type", "application/json", "Link", "<x>; rel=next"),
                "{\"say\":\"sgŵrs\"}");

        var answer = http.send(OutgoingRequest.get(platform.at("/jwks")).with("Accept", "application/json"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"say\":\"sgŵrs\"}");
        assertThat(answer.header("LINK")).containsExactly("<x>; rel=next");
        assertThat(platform.asked("/jwks").get(0).header("Accept")).isEqualTo("application/json");
    }

    @Test
    void followsNoRedirect() throws Exception {
        platform.answers("/jwks", 302, Map.of("Location", "/elsewhere"), "");

        assertThat(http.send(OutgoingRequest.get(platform.at("/jwks"))).status())
                .isEqualTo(302);
        assertThat(platform.asked("/elsewhere")).isEmpty();
    }

    @Test
    void hangsUpOnWhoeverSaysTooMuch() {
        platform.answers("/jwks", 200, "application/json", "x".repeat(256 * 1024 + 1));

        assertThatThrownBy(() -> http.send(OutgoingRequest.get(platform.at("/jwks"))))
                .isInstanceOf(OutgoingRequestFailed.class)
                .hasMessageContaining("longer than");
    }

    @Test
    void readsUpToTheLimit() throws Exception {
        platform.answers("/jwks", 200, "application/json", "x".repeat(256 * 1024));

        assertThat(http.send(OutgoingRequest.get(platform.at("/jwks"))).body()).hasSize(256 * 1024);
    }

    @Test
    void asksNobodyOnThisMachineUnlessThatIsAllowed() {
        var strict = new GuardedHttp(false);

        assertThatThrownBy(() -> strict.send(OutgoingRequest.get(platform.at("/jwks"))))
                .hasMessageContaining("https");
        assertThatThrownBy(() -> strict.send(OutgoingRequest.get(URI.create("https://127.0.0.1/jwks"))))
                .hasMessageContaining("not a public one");
        assertThatThrownBy(() -> strict.send(OutgoingRequest.get(URI.create("https://localhost/jwks"))))
                .hasMessageContaining("not a public one");
        assertThatThrownBy(() -> strict.send(OutgoingRequest.get(URI.create("https://2130706433/jwks"))))
                .isInstanceOf(OutgoingRequestFailed.class);
        assertThat(platform.asked("/jwks")).isEmpty();
    }

    @Test
    void failsPlainlyWhenNobodyIsThere() {
        platform.close();

        assertThatThrownBy(() -> http.send(OutgoingRequest.get(platform.at("/jwks"))))
                .isInstanceOf(OutgoingRequestFailed.class);
    }

    @Test
    void waitsNoLongerThanItsPatience() throws Exception {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var uri = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/jwks");

            assertThatThrownBy(() -> http.send(OutgoingRequest.get(uri))).hasMessageContaining("in time");
        }
    }

    @Test
    void waitsNoLongerForAnAnswerThatBeginsAndNeverEnds() throws Exception {
        try (var dripping = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var uri = URI.create("http://127.0.0.1:" + dripping.getLocalPort() + "/jwks");
            var server = new Thread(() -> beginAnAnswer(dripping));
            server.setDaemon(true);
            server.start();

            assertThatThrownBy(() -> http.send(OutgoingRequest.get(uri))).hasMessageContaining("in time");
        }
    }

    private static void beginAnAnswer(ServerSocket server) {
        try (var socket = server.accept()) {
            socket.getOutputStream().write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{".getBytes(UTF_8));
            socket.getOutputStream().flush();
            Thread.sleep(10_000);
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void failsPlainlyOnAHeaderThatCannotBeSent() {
        assertThatThrownBy(() ->
                        http.send(OutgoingRequest.get(platform.at("/")).with("Authorization", "Bearer a\r\nHost: x")))
                .isInstanceOf(OutgoingRequestFailed.class);
    }
}

package cymru.addo.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToolSettingsTest {
    private final ToolSettings strict = ToolSettings.at(URI.create("https://addo.example"));

    @Test
    void isLaunchedAtOneAddressBelowItsOwn() {
        assertThat(strict.launchUri()).isEqualTo(URI.create("https://addo.example/lti/launch"));
        assertThat(strict.targetPaths()).containsExactlyInAnyOrder("/", "/lti/launch");
    }

    @Test
    void permitsHttpsAddressesOfPlatforms() {
        assertThat(strict.permits(URI.create("https://vle.example/x"))).isTrue();
        assertThat(strict.permits(URI.create("http://127.0.0.1:8090/x"))).isFalse();
        assertThat(strict.permits(URI.create("https://me@vle.example/x"))).isFalse();
        assertThat(strict.permits(URI.create("javascript:alert(1)"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8090/x", "http://localhost/x", "http://[::1]/x"})
    void permitsThisMachineWhereThatIsAllowed(String address) {
        assertThat(strict.allowingLoopback().permits(URI.create(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://vle.example/x", "http://127.evil.example/x", "http://localhost.evil.example/x"})
    void permitsNoOtherPlainHttpEvenThen(String address) {
        assertThat(strict.allowingLoopback().permits(URI.create(address))).isFalse();
    }
}

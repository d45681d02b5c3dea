package cymru.addo.lti.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StorageTargetTest {
    private static final URI AUTH = URI.create("https://vle.example/mod/lti/auth.php");

    @Test
    void keepsTheValueUnderTheStateOfTheLogin() {
        assertThat(StorageTarget.named("lti_storage", AUTH, "abc"))
                .contains(new StorageTarget("lti_storage", "https://vle.example", "state_abc"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://VLE.example/auth, https://vle.example",
        "HTTPS://vle.example:443/auth, https://vle.example",
        "https://vle.example:8443/auth?a=b, https://vle.example:8443",
        "http://127.0.0.1:8090/auth, http://127.0.0.1:8090",
        "http://127.0.0.1:80/auth, http://127.0.0.1"
    })
    void namesTheOriginAsBrowsersDo(URI authorization, String origin) {
        assertThat(StorageTarget.named("_parent", authorization, "abc")
                        .orElseThrow()
                        .origin())
                .isEqualTo(origin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void asksNoFrameWithoutAName(String frame) {
        assertThat(StorageTarget.named(frame, AUTH, "abc")).isEmpty();
        assertThat(StorageTarget.named(null, AUTH, "abc")).isEmpty();
        assertThat(StorageTarget.named("f".repeat(256), AUTH, "abc")).isEmpty();
    }
}

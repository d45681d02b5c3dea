package cymru.addo.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {
    private static final String PROXY = "10.0.0.7";
    private static final String SCHOOL = "192.0.2.1";

    @Test
    void takesTheCallerWhereNoProxyStandsBetween() {
        assertThat(of(SCHOOL, 0, "198.51.100.9")).isEqualTo(of(SCHOOL, 0)).isPresent();
    }

    @Test
    void takesWhatOurProxyWrote() {
        assertThat(of(PROXY, 1, SCHOOL)).isEqualTo(of(SCHOOL, 0));
    }

    @Test
    void believesNothingThatStoodThereBefore() {
        assertThat(of(PROXY, 1, "203.0.113.5, 203.0.113.6, " + SCHOOL)).isEqualTo(of(SCHOOL, 0));
        assertThat(of(PROXY, 1, "203.0.113.5", SCHOOL)).isEqualTo(of(SCHOOL, 0));
    }

    @Test
    void countsBackOverSeveralProxies() {
        assertThat(of(PROXY, 2, "203.0.113.5, " + SCHOOL + ", 10.0.0.6")).isEqualTo(of(SCHOOL, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "_hidden", "school.example", "1.2.3", "999.1.1.1", "::g", "face"})
    void takesTheCallerWhereNothingCanBeRead(String written) {
        assertThat(of(PROXY, 1, written)).isEqualTo(of(PROXY, 0)).isPresent();
    }

    @Test
    void takesTheCallerWhereTheProxyWroteNothing() {
        assertThat(of(PROXY, 1)).isEqualTo(of(PROXY, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1:52011, 192.0.2.1",
        "[2001:db8::1]:443, 2001:db8::1",
        "[2001:db8::1], 2001:db8::1",
        "2001:db8:0:0:1:2:3:4, 2001:db8::1",
        "::ffff:192.0.2.1, 192.0.2.1"
    })
    void knowsTwoSpellingsOfOneNetwork(String one, String other) {
        assertThat(of(PROXY, 1, one)).isEqualTo(of(PROXY, 1, other)).isPresent();
    }

    @Test
    void tellsTwoNetworksApart() {
        assertThat(of("2001:db8:0:1::1", 0)).isNotEqualTo(of("2001:db8:0:2::1", 0));
        assertThat(of("192.0.2.1", 0)).isNotEqualTo(of("192.0.2.2", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "0:0:0:0:0:0:0:1", "0:0:0:0:0:0:0:1%0"})
    void countsNobodyWhoCallsFromThisMachine(String caller) {
        assertThat(of(caller, 0)).isEmpty();
    }

    private static Optional<String> of(String caller, int proxies, String... forwarded) {
        return ClientAddress.of(caller, List.of(forwarded), proxies);
    }
}

package cymru.addo.lti.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRuleTest {
    private static final URI SECURE = URI.create("https://vle.example/jwks");
    private final AddressRule rule = new AddressRule(false);
    private final AddressRule withLoopback = new AddressRule(true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1", "127.8.8.8", "::1", "0.0.0.0", "::", "10.0.0.1", "172.16.0.1", "172.31.255.255",
                        "192.168.1.1", "169.254.169.254",
                "100.64.0.1", "192.0.0.1", "192.0.2.1", "198.18.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255",
                        "fe80::1", "fc00::1", "fd00::1",
                "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001::1",
                        "2001:db8::1"
            })
    void refusesAddressesThatAreNotPublic(String address) throws Exception {
        assertThat(rule.objectionTo(SECURE, addresses(address))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "93.184.216.34",
                "8.8.8.8",
                "172.32.0.1",
                "100.128.0.1",
                "2a00:1450:4009:81f::200e",
                "2606:4700::1111"
            })
    void acceptsPublicAddresses(String address) throws Exception {
        assertThat(rule.objectionTo(SECURE, addresses(address))).isEmpty();
    }

    @Test
    void refusesAHostOfWhichOneAddressIsNotPublic() throws Exception {
        assertThat(rule.objectionTo(SECURE, addresses("8.8.8.8", "10.0.0.1"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://vle.example/",
                "ftp://vle.example/",
                "file:///etc/passwd",
                "https:///x",
                "https://me@vle.example/",
                "vle.example",
                "jar:https://vle.example/"
            })
    void refusesWhatIsNoPlainHttpsAddress(String uri) {
        assertThat(rule.objectionTo(URI.create(uri))).isPresent();
    }

    @Test
    void letsLoopbackAndPlainHttpThroughWhereItIsAllowed() throws Exception {
        var local = URI.create("http://localhost:8090/jwks");

        assertThat(withLoopback.objectionTo(local)).isEmpty();
        assertThat(withLoopback.objectionTo(local, addresses("127.0.0.1", "::1")))
                .isEmpty();
    }

    @Test
    void letsNoOtherPrivateAddressThroughEvenThen() throws Exception {
        assertThat(withLoopback.objectionTo(SECURE, addresses("10.0.0.1"))).isPresent();
        assertThat(withLoopback.objectionTo(SECURE, addresses("169.254.169.254")))
                .isPresent();
    }

    @Test
    void speaksPlainHttpToNobodyElseEvenThen() throws Exception {
        assertThat(withLoopback.objectionTo(URI.create("http://vle.example/"), addresses("8.8.8.8")))
                .isPresent();
    }

    private static InetAddress[] addresses(String... literals) throws Exception {
        var all = new InetAddress[literals.length];
        for (int i = 0; i < literals.length; i++) all[i] = InetAddress.getByName(literals[i]);
        return all;
    }

    @Test
    void looksTheHostUpBeforeAnybodyAsksIt() {
        assertThatThrownBy(() -> rule.check(URI.create("https://localhost/"))).isInstanceOf(AddressNotAllowed.class);
        assertThatCode(() -> withLoopback.check(URI.create("http://localhost:8090/")))
                .doesNotThrowAnyException();
    }
}

package cymru.addo.lti.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.addo.lti.LaunchCheck;
import cymru.addo.lti.ToolSettings;
import cymru.addo.lti.testing.CannedAnswers;
import cymru.addo.lti.testing.TestTool;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscoveryTest {
    private static final String ISSUER = "https://directory.example/3f9d/v2.0";
    private static final URI ADDRESS = URI.create(ISSUER + "/.well-known/openid-configuration");

    private final CannedAnswers outgoing = new CannedAnswers();
    private final Discovery discovery = new Discovery(outgoing, ToolSettings.at(TestTool.ADDRESS));

    @Test
    void findsWhereTheDirectoryIsToBeAsked() throws Exception {
        outgoing.at(ADDRESS, document(ISSUER, "https://directory.example/keys"));

        assertThat(discovery.at(ISSUER))
                .isEqualTo(new Discovery.Found(
                        URI.create("https://directory.example/authorize"),
                        URI.create("https://directory.example/token"),
                        URI.create("https://directory.example/keys")));
    }

    @Test
    void refusesADirectoryOfSeveralOrganisations() {
        outgoing.at(ADDRESS, document("https://directory.example/{tenantid}/v2.0", "https://directory.example/keys"));

        assertRefused(LaunchCheck.ISSUER);
    }

    @ParameterizedTest
    @CsvSource({"http://directory.example/keys", "file:///etc/passwd", "https://me@directory.example/keys", "keys"})
    void refusesEndpointsThatAreNoPlainHttps(String keys) {
        outgoing.at(ADDRESS, document(ISSUER, keys));

        assertRefused(LaunchCheck.MALFORMED);
    }

    @Test
    void saysThatThereIsNoSuchOrganisation() {
        outgoing.at(ADDRESS, 400, "{\"error\":\"invalid_tenant\"}");

        assertRefused(LaunchCheck.REGISTRATION);
    }

    @Test
    void saysThatNoDirectoryAnswers() {
        outgoing.at(ADDRESS, "<html>");
        assertRefused(LaunchCheck.MALFORMED);

        outgoing.down(ADDRESS);
        assertThatThrownBy(() -> discovery.at(ISSUER))
                .isInstanceOfSatisfying(SignInFailed.class, failed -> assertThat(failed.refusal())
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "MICROSOFT, 3f9d1c2e-5b7a-4e60-9a1b-0c2d4e6f8a10, true",
        "MICROSOFT, organizations, false",
        "MICROSOFT, common, false",
        "MICROSOFT, hwbcymru.net, false",
        "MICROSOFT, 9188040d-6c67-4c5b-b112-36a304b66dad, false",
        "MICROSOFT, 3F9D1C2E-5B7A-4E60-9A1B-0C2D4E6F8A10, false",
        "GOOGLE, hillcrest.example, true",
        "GOOGLE, gmail, false",
        "GOOGLE, ../x, false"
    })
    void knowsWhatATenantCanBeCalled(Directory.Kind kind, String tenant, boolean can) {
        assertThat(Directory.isTenant(kind, tenant)).isEqualTo(can);
    }

    private void assertRefused(LaunchCheck check) {
        assertThatThrownBy(() -> discovery.at(ISSUER))
                .isInstanceOfSatisfying(SignInFailed.class, failed -> assertThat(failed.refusal())
                        .contains(check));
    }

    private static String document(String issuer, String keys) {
        return "{\"issuer\":\"" + issuer + "\",\"authorization_endpoint\":\"https://directory.example/authorize\","
                + "\"token_endpoint\":\"https://directory.example/token\",\"jwks_uri\":\"" + keys + "\"}";
    }
}

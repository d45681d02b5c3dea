package cymru.addo.vle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationsFileTest {
    private static final String HILLCREST = """
            {"school": "Hillcrest", "issuer": "https://vle.example", "clientId": "abc", "deployments": ["1"],
              "authorizationEndpoint": "https://vle.example/auth", "tokenEndpoint": "https://vle.example/token",
              "tokenAudience": null, "jwksUri": "https://vle.example/jwks"}""";

    @Test
    void readsASchoolWithItsPlatform() {
        var entry = RegistrationsFile.read(file(HILLCREST)).get(0);

        assertThat(entry.school()).isEqualTo("Hillcrest");
        assertThat(entry.registration().issuer()).isEqualTo("https://vle.example");
        assertThat(entry.registration().clientId()).isEqualTo("abc");
        assertThat(entry.registration().deployments()).containsExactly("1");
        assertThat(entry.registration().authorizationEndpoint()).isEqualTo(URI.create("https://vle.example/auth"));
        assertThat(entry.registration().tokenEndpoint()).isEqualTo(URI.create("https://vle.example/token"));
        assertThat(entry.registration().tokenAudience()).isEqualTo("https://vle.example/token");
        assertThat(entry.registration().jwksUri()).isEqualTo(URI.create("https://vle.example/jwks"));
        assertThat(entry.registration().anonymousAllowed()).isFalse();
    }

    @Test
    void givesTwoEntriesTwoIds() {
        var entries = RegistrationsFile.read(file(HILLCREST, HILLCREST.replace("abc", "def")));

        assertThat(entries).extracting(each -> each.registration().id()).doesNotHaveDuplicates();
    }

    @Test
    void readsAnEmptyListAsNobody() {
        assertThat(RegistrationsFile.read("[]")).isEmpty();
    }

    @Test
    void leavesASchoolItsNameWithoutTheSpacesAroundIt() {
        var spaced = HILLCREST.replace("\"Hillcrest\"", "\"  Hillcrest \"");

        assertThat(RegistrationsFile.read(file(spaced)).get(0).school()).isEqualTo("Hillcrest");
    }

    @Test
    void passesOverWhatItDoesNotKnow() {
        var more = HILLCREST.replace("{", "{\"comment\": {\"by\": [\"us\"]}, \"extra\": 7, ");

        assertThat(RegistrationsFile.read(file(more)).get(0).school()).isEqualTo("Hillcrest");
    }

    @Test
    void letsAPlatformNameItsDeploymentLater() {
        var none = HILLCREST.replace("[\"1\"]", "[]");

        assertThat(RegistrationsFile.read(file(none)).get(0).registration().deployments())
                .isEmpty();
    }

    @Test
    void acceptsADeploymentThatIsWrittenTwice() {
        var twice = HILLCREST.replace("[\"1\"]", "[\"1\", \"1\"]");

        assertThat(RegistrationsFile.read(file(twice)).get(0).registration().deployments())
                .containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\"  \""})
    void addressesTheTokenEndpointWhereNoOtherAudienceIsNamed(String audience) {
        var entry = HILLCREST.replace("\"tokenAudience\": null", "\"tokenAudience\": " + audience);

        assertThat(RegistrationsFile.read(file(entry)).get(0).registration().tokenAudience())
                .isEqualTo("https://vle.example/token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "\"[]\"", "[", "[{]", "[1]", "[null]", "[[]]", "<html>"})
    void refusesAFileThatIsNoListOfObjects(String file) {
        assertThatThrownBy(() -> RegistrationsFile.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Registration 1 of the file cannot be read: ")
                .message()
                .doesNotContain("null pointer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "school",
                "issuer",
                "clientId",
                "deployments",
                "authorizationEndpoint",
                "tokenEndpoint",
                "jwksUri"
            })
    void saysWhichEntryLacksWhat(String key) {
        var lacking = HILLCREST.replace("\"" + key + "\"", "\"another\"");

        assertThatThrownBy(() -> RegistrationsFile.read(file(HILLCREST, lacking)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Registration 2 of the file cannot be read: ")
                .hasMessageContaining(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Hillcrest\"|7",
                "\"Hillcrest\"|\" \"",
                "\"Hillcrest\"|null",
                "\"abc\"|{\"id\": 7}",
                "[\"1\"]|\"1\"",
                "[\"1\"]|[1]",
                "[\"1\"]|[null]",
                "[\"1\"]|[\" \"]",
                "[\"1\"]|null",
                "\"https://vle.example/jwks\"|\"/jwks\"",
                "\"https://vle.example/jwks\"|\"vle.example/jwks\"",
                "\"https://vle.example/jwks\"|\"mailto:vle@example\"",
                "\"https://vle.example/jwks\"|\"https:///jwks\"",
                "\"https://vle.example/jwks\"|\"https://a b\"",
                "\"https://vle.example/jwks\"|null",
                "\"tokenAudience\": null|\"tokenAudience\": [\"a\"]"
            })
    void refusesAnEntryOfAnotherShape(String right, String wrong) {
        var spoilt = HILLCREST.replace(right, wrong);

        assertThat(spoilt).isNotEqualTo(HILLCREST);
        assertThatThrownBy(() -> RegistrationsFile.read(file(spoilt)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("Registration 1 of the file cannot be read: .{5,}");
    }

    @Test
    void saysItsWholeReasonToWhoeverLooksForTheDeepestCause() {
        assertThatThrownBy(() -> RegistrationsFile.read("[7]")).hasNoCause();
    }

    private static String file(String... entries) {
        return Stream.of(entries).collect(Collectors.joining(", ", "[", "]"));
    }
}

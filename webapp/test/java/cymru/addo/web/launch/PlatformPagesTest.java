package cymru.addo.web.launch;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import cymru.addo.house.House;
import cymru.addo.lti.launch.MessageType;
import cymru.addo.roster.YearGroup;
import cymru.addo.vle.outbox.MeetAssignment;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages on the platforms tell an administrator to type and to allow is what Addo serves and asks for. */
class PlatformPagesTest {

    private static final URI ADDRESS = URI.create("https://addo.school.example");
    private static final String INVITATION = ADDRESS + "/lti/register/...";
    private static final Pattern SCOPE = Pattern.compile("https://purl\\.imsglobal\\.org/spec/[\\w/-]+/scope/[\\w./]+");
    private static final Pattern MESSAGE = Pattern.compile("\\bLti\\w+Request\\b");
    private static final Pattern CODE = Pattern.compile("`([a-z_]+)`");

    /** Teams is no platform: its package stands in a folder of its own. */
    static Stream<String> pages() throws IOException {
        var platforms = House.root().resolve("manifests/platforms");
        return House.files(platforms, "").stream()
                .filter(Files::isRegularFile)
                .filter(file -> file.getParent().equals(platforms))
                .map(file -> file.getFileName().toString());
    }

    @Test
    void areThereForEveryPlatform() throws IOException {
        assertThat(pages())
                .contains("moodle.md", "canvas.md", "blackboard.md", "brightspace.md", "schoology.md", "sakai.md");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nameTheThreeAddresses(String page) throws IOException {
        var tool = AddoAsTool.at(ADDRESS);

        assertThat(text(page))
                .contains(
                        tool.loginUri().toString(),
                        tool.launchUri().toString(),
                        tool.jwksUri().toString());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nameNothingThatIsNotServed(String page) throws IOException {
        assertThat(AddoAsTool.at(ADDRESS).scopes()).containsAll(found(SCOPE, text(page)));
        assertThat(served()).containsAll(found(MESSAGE, text(page)));
    }

    /** Teachers are to find the picker on every platform. */
    @ParameterizedTest
    @MethodSource("pages")
    void sayWhereDeepLinkingIsSwitchedOn(String page) throws IOException {
        assertThat(text(page)).contains(MessageType.DEEP_LINKING.claim());
    }

    @Test
    void nameEveryServiceAndEveryMessageInTheirOverview() throws IOException {
        assertThat(found(SCOPE, text("README.md")))
                .containsExactlyInAnyOrderElementsOf(AddoAsTool.at(ADDRESS).scopes());
        assertThat(found(MESSAGE, text("README.md"))).containsExactlyInAnyOrderElementsOf(served());
    }

    @Test
    void nameEveryCustomParameterThatIsReadInTheirOverview() throws IOException {
        var section =
                text("README.md").split("## Custom parameters of a link\n")[1].split("\n\n")[0];

        assertThat(found(CODE, section))
                .containsExactlyInAnyOrder(YearGroup.BAND, YearGroup.YEAR, MeetAssignment.PARAMETER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"moodle.md", "canvas.md", "brightspace.md", "sakai.md"})
    void leadFromTheInvitationWhereThePlatformCanRegister(String page) throws IOException {
        assertThat(text(page)).contains(INVITATION);
        assertThat(text("README.md")).contains("(" + page + ")");
    }

    @Test
    void giveACanvasWhatItCanRead() throws Exception {
        var json = JSONObjectUtils.parse(text("canvas.json"));
        var extension = (Map<?, ?>) ((List<?>) json.get("extensions")).get(0);
        var placements = (List<?>) ((Map<?, ?>) extension.get("settings")).get("placements");

        assertThat(json)
                .containsEntry("oidc_initiation_url", ADDRESS + "/lti/login")
                .containsEntry("target_link_uri", ADDRESS + "/lti/launch")
                .containsEntry("public_jwk_url", ADDRESS + "/lti/jwks");
        assertThat(extension.get("domain")).isEqualTo(ADDRESS.getAuthority());
        assertThat(placements).isNotEmpty().allSatisfy(placement -> assertThat(
                        ((Map<?, ?>) placement).get("target_link_uri"))
                .isEqualTo(ADDRESS + "/lti/launch"));
    }

    private static Set<String> served() {
        return Arrays.stream(MessageType.values())
                .filter(LtiProtocol.SERVED::contains)
                .map(MessageType::claim)
                .collect(toCollection(TreeSet::new));
    }

    private static String text(String page) throws IOException {
        return House.text("manifests/platforms/" + page);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.groupCount() == 0 ? match.group() : match.group(1))
                .collect(toCollection(TreeSet::new));
    }
}

package cymru.addo.web.ways;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class TeamsPackageTest {
    private static final UUID DOOR = UUID.fromString("5c0f7d7e-21a4-4a39-9a39-0f6f1f1c2d3e");
    private static final String CLIENT = "a1b2c3d4-0000-4000-8000-00000000abcd";
    private static final URI PRIVACY = URI.create("https://hillcrest.example/privacy?of=\"addo\"".replace("\"", "%22"));

    private final TeamsPackage app = new TeamsPackage(URI.create("https://addo.example"), DOOR, CLIENT, PRIVACY);

    @Test
    void fillsInAManifestAsItIsDocumented() throws IOException, ParseException {
        assertThat(Documented.faults(manifest(), rules())).isEmpty();
    }

    @Test
    void wouldNoticeAFieldThatIsWrong() throws IOException, ParseException {
        var spoiled = new LinkedHashMap<>(manifest());
        spoiled.put("accentColor", "green");
        spoiled.put("colour", "green");
        spoiled.remove("icons");

        assertThat(Documented.faults(spoiled, rules()))
                .containsExactlyInAnyOrder(
                        "/icons is missing", "/accentColor is not formed so", "/colour is not documented");
    }

    @Test
    void leavesNoPlaceUnfilled() {
        assertThat(app.manifest()).doesNotContain("{{", "}}");
    }

    @Test
    void leadsToTheSchoolsOwnDoor() throws ParseException {
        assertThat(app.manifest())
                .contains(
                        "https://addo.example/teams/" + DOOR,
                        "\"validDomains\": [\"addo.example\"]",
                        "api://addo.example/" + CLIENT);
    }

    @Test
    void isTheSameAppWheneverItIsMadeAndAnotherForAnotherSchool() throws ParseException {
        var again = new TeamsPackage(URI.create("https://addo.example"), DOOR, CLIENT, PRIVACY);
        var other = new TeamsPackage(URI.create("https://addo.example"), UUID.randomUUID(), CLIENT, PRIVACY);

        assertThat(again.manifest()).isEqualTo(app.manifest());
        assertThat(JSONObjectUtils.parse(other.manifest()).get("id"))
                .isNotEqualTo(manifest().get("id"));
    }

    @Test
    void cannotBeTalkedOutOfItsQuotationMarks() throws ParseException {
        var sly = new TeamsPackage(URI.create("https://addo.example"), DOOR, "x\", \"id\": \"y", PRIVACY);

        var info = (Map<?, ?>) JSONObjectUtils.parse(sly.manifest()).get("webApplicationInfo");

        assertThat(info.get("id")).isEqualTo("x\", \"id\": \"y");
    }

    @Test
    void carriesIconsOfTheSizesThatTeamsTakes() throws IOException {
        var files = files();

        assertThat(files).containsOnlyKeys("manifest.json", "color.png", "outline.png");
        assertThat(side(files.get("color.png"))).isEqualTo(192);
        assertThat(side(files.get("outline.png"))).isEqualTo(32);
        assertThat(ImageIO.read(new ByteArrayInputStream(files.get("outline.png")))
                        .getColorModel()
                        .hasAlpha())
                .isTrue();
    }

    private Map<String, Object> manifest() throws ParseException {
        return JSONObjectUtils.parse(app.manifest());
    }

    private static Map<String, Object> rules() throws IOException, ParseException {
        try (var stream = TeamsPackageTest.class.getResourceAsStream("/teams/manifest-rules.json")) {
            return JSONObjectUtils.parse(new String(stream.readAllBytes(), UTF_8));
        }
    }

    private Map<String, byte[]> files() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(app.zip()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        }
        return files;
    }

    private static int side(byte[] png) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getHeight()).isEqualTo(image.getWidth());
        return image.getWidth();
    }
}

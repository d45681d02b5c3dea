package cymru.addo.web.ways;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeamsPackageTest {
    private static final UUID DOOR = UUID.fromString("5c0f7d7e-21a4-4a39-9a39-0f6f1f1c2d3e");
    private static final String CLIENT = "a1b2c3d4-0000-4000-8000-00000000abcd";
    private static final URI PRIVACY = URI.create("https://hillcrest.example/privacy?of=\"addo\"".replace("\"", "%22"));

    private final TeamsPackage app = new TeamsPackage(URI.create("https://addo.example"), DOOR, CLIENT, PRIVACY);

    @Test
    void fillsInAManifestAsMicrosoftsSchemaHasIt() {
        assertThat(faults(app.manifest())).isEmpty();
    }

    @Test
    void wouldNoticeAFieldThatIsWrong() throws ParseException {
        var spoiled = new LinkedHashMap<>(manifest());
        spoiled.put("accentColor", "green");
        spoiled.put("colour", "green");
        spoiled.remove("icons");

        assertThat(faults(JSONObjectUtils.toJSONString(spoiled)))
                .hasSize(3)
                .anyMatch(fault -> fault.contains("icons"))
                .anyMatch(fault -> fault.contains("accentColor"))
                .anyMatch(fault -> fault.contains("'colour'"));
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

    /** What Microsoft's own schema has against it; a date or an address is looked at too. */
    private static List<String> faults(String manifest) {
        try (var schema = TeamsPackageTest.class.getResourceAsStream("/teams/MicrosoftTeams-1.22.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
                    .getSchema(schema)
                    .validate(manifest, InputFormat.JSON, run -> run.getExecutionConfig()
                            .setFormatAssertionsEnabled(true))
                    .stream()
                    .map(ValidationMessage::getMessage)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    @Test
    void isWrittenByACommandToo(@TempDir Path folder) throws IOException {
        var file = folder.resolve("app.zip");

        var written = TeamsFile.run(
                List.of("https://addo.example/", DOOR.toString(), CLIENT, PRIVACY.toString(), file.toString()));

        assertThat(written).isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(app.zip());
    }

    @Test
    void isNotWrittenWithHalfAnAddress(@TempDir Path folder) throws IOException {
        var file = folder.resolve("app.zip");

        assertThat(TeamsFile.run(List.of("addo.example", DOOR.toString(), CLIENT, PRIVACY.toString(), file.toString())))
                .isEqualTo(1);
        assertThat(TeamsFile.run(List.of("https://addo.example", "x", CLIENT, PRIVACY.toString(), file.toString())))
                .isEqualTo(1);
        assertThat(file).doesNotExist();
    }

    private static int side(byte[] png) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getHeight()).isEqualTo(image.getWidth());
        return image.getWidth();
    }
}

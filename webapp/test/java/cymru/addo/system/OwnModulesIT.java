package cymru.addo.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The coordinator sends the school's own modules, reads them through, publishes them and takes them back. */
class OwnModulesIT {

    private static SchoolPortal coordinator;
    private static SchoolPortal ofAnotherSchool;

    @BeforeAll
    static void arrive() {
        var neighbours = Neighbours.opened();
        coordinator = neighbours.coordinator;
        ofAnotherSchool = neighbours.harbourCoordinator;
        forgetThePacksOfOtherTests(neighbours);
    }

    /** Their modules have the key that is used here, and no two packs in use have one key. */
    private static void forgetThePacksOfOtherTests(Neighbours neighbours) {
        neighbours.addo.database().tables().useHandle(handle -> handle.execute("delete from pack_version"));
    }

    @Test
    void takesAPackFromTheZipToTheClassAndBack() {
        var sent = Packs.send(coordinator, "Tablets and trolleys", Packs.whole());
        assertThat(sent.status()).isEqualTo(303);
        var address = sent.location().getPath();
        var version = address.substring(address.indexOf("school/content"));
        assertThat(coordinator.open(version).body()).contains("Two hands", "In two hands", "Must be right");
        assertThat(coordinator.open("modules/our-tablet").status()).isEqualTo(404);

        press(version + "/publish");

        assertThat(coordinator.open("school/content").body()).contains("Tablets and trolleys", "Version 1", "In use");
        assertThat(coordinator.open("modules/our-tablet").status()).isEqualTo(200);
        assertThat(coordinator.open("modules/our-tablet/pages/two-hands").body())
                .contains("Two hands", "<svg");
        assertThat(ofAnotherSchool.open("modules/our-tablet").status()).isEqualTo(404);
        assertThat(ofAnotherSchool.open(version).status()).isEqualTo(404);

        press(version + "/withdraw");

        assertThat(coordinator.open("modules/our-tablet").status()).isEqualTo(404);
        assertThat(coordinator.open("school/content").body()).contains("Withdrawn");
    }

    @Test
    void saysFileAndLineOfWhatIsToBePutRightInTheReadersLanguage() {
        var spoiled =
                Packs.zip(Map.of(Packs.MODULE, Packs.module().replace("cy: Ein tabled ni", "cy: <i>Ein tabled</i>")));

        var answered = Packs.send(coordinator, "Tablets", spoiled);

        assertThat(answered.status()).isEqualTo(422);
        assertThat(answered.body())
                .contains("modules/b10-our-tablet.yaml, line 14", "There is no HTML and no markup", "Tablets");
        coordinator.open("school/content?lang=cy");
        assertThat(Packs.send(coordinator, "Tablets", spoiled).body()).contains("llinell 14", "Does dim HTML");
        coordinator.open("school/content?lang=en");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ../modules/b10-a.yaml    | leads out of the zip
                    C:/b10-a.yaml            | leads out of the zip
                    modules/inner.zip        | packed file inside
                    index.html               | does not belong in a pack
                    pictures/UPPER.svg       | does not belong in a pack
                    pictures/bad.svg         | more than plain shapes
                    modules/b11-no-text.yaml | refers to itself
                    """)
    void refusesAWholePackForOneBadFileAndNamesIt(String name, String words) {
        var text = name.endsWith("svg") ? "<svg onload=\"alert(1)\"/>" : "a: &a [*a]";

        var answered = Packs.send(coordinator, "Tablets", Packs.zip(Map.of(Packs.MODULE, Packs.module(), name, text)));

        assertThat(answered.status()).isEqualTo(422);
        assertThat(answered.body()).contains(words, name).doesNotContain("onload");
    }

    @Test
    void refusesWhatIsNoZipWhatUnpacksTooFarAndNothingAtAll() {
        assertThat(Packs.send(coordinator, "Tablets", "no zip").body()).contains("The file is no zip");
        assertThat(Packs.send(coordinator, "Tablets", Packs.zip(Map.of(Packs.MODULE, " ".repeat(250_000))))
                        .body())
                .contains("a hundred times its own size");
        assertThat(Packs.send(coordinator, "Tablets", "").body()).contains("Choose a zip file");
        assertThat(Packs.send(coordinator, "", Packs.whole()).body()).contains("Say what the pack is called");
        assertThat(Packs.send(coordinator, "Tablets", "x".repeat(3_000_000)).status())
                .isEqualTo(413);
    }

    @Test
    void takesQuestionsOutAndMakesADraftOfThemAgain() {
        for (var kind : new String[] {"gift.txt", "moodle.xml", "qti.zip"}) {
            var out = coordinator.open("school/content/questions/password-power/" + kind + "?language=cy");
            assertThat(out.status()).isEqualTo(200);
            assertThat(out.header("Content-Disposition").orElseThrow()).contains("attachment");
            var form = Neighbours.token(coordinator);
            form.put("language", "cy");
            form.put("questions", new String(out.bytes(), ISO_8859_1));

            var draft = coordinator.browser().postFiles(coordinator.at("school/content/questions"), form);

            assertThat(draft.status()).isEqualTo(200);
            assertThat(draft.body()).contains("key: new-module", "kind: ", "right: true", "# They hold no other words");
        }
    }

    @Test
    void readsNoFileOfQuestionsThatReachesOut() {
        var form = Neighbours.token(coordinator);
        form.put("questions", "<!DOCTYPE quiz [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><quiz>&a;</quiz>");

        var answered = coordinator.browser().postFiles(coordinator.at("school/content/questions"), form);

        assertThat(answered.status()).isEqualTo(422);
        assertThat(answered.body())
                .contains("cannot be read as GIFT, Moodle XML or QTI")
                .doesNotContain("root:");
    }

    private static void press(String button) {
        assertThat(coordinator.send(button, Neighbours.token(coordinator)).status())
                .isEqualTo(303);
    }
}

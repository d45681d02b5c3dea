package cymru.addo.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.evidence.VerifyExport;
import cymru.addo.school.Language;
import cymru.addo.web.page.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The coordinator seals the year, and whoever has the archive and the code can tell without Addo that nothing was rewritten. */
class SealedYearIT {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");

    private static SchoolPortal coordinator;
    private static String receipt;
    private static String seal;
    private static byte[] archive;
    private static SchoolBrowser browser;

    @BeforeAll
    static void theYearIsSealed() {
        receipt = code(Demonstration.school().launch("jakub-nowak").agree());
        coordinator = Demonstration.school().launch("carys-rees");
        browser = SchoolBrowser.asInstalled();
        browser.openActivity("carys-rees", "staffroom-agreement").until("main h1");
        browser.goTo(browser.address().replaceAll("(/l/[^/]+/).*", "$1") + "school/seals?lang=en");
        browser.leaveBy("form.card .btn").until("main .note");
        seal = firstCode(browser.heading());
        archive = coordinator.open(exportAddress()).bytes();
    }

    @AfterAll
    static void goHome() {
        if (browser != null) browser.close();
    }

    @Test
    void isGenuineWithTheNetworkOff() {
        var files = unpacked("genuine", files());

        var said = said(files);

        assertThat(said.get(0)).startsWith("Genuine");
        assertThat(said).anyMatch(each -> each.contains(seal));
        assertThat(browser.all("[data-findings][lang=cy] [data-verdict]").get(0))
                .startsWith("Dilys");
    }

    @Test
    void saysWhichFileIsNotWhatItWas() {
        var files = files();
        var register = files.get("register.csv");
        register[register.length - 3] ^= 1;

        var said = said(unpacked("one-byte", files));

        assertThat(said.get(0)).startsWith("Not genuine");
        assertThat(said).anyMatch(each -> each.startsWith("register.csv is not the file that was exported"));
    }

    @Test
    void saysWhichRowIsMadeUpEvenWhereTheManifestWasMadeToFit() {
        var files = files();
        var told = new String(files.get("register.csv"), UTF_8);
        files.put(
                "register.csv",
                told.replaceFirst(",agreed,self,", ",not yet,self,").getBytes(UTF_8));
        fitManifest(files, "register.csv");

        assertThat(said(unpacked("made-up-row", files)))
                .anyMatch(each -> each.contains("of the register does not say"));
    }

    @Test
    void saysWhereTheChainIsBroken() {
        var files = files();
        var events = new String(files.get("events.txt"), UTF_8);
        files.put(
                "events.txt", events.replaceFirst("kind AGREED", "kind NOT_YET").getBytes(UTF_8));
        fitManifest(files, "events.txt");

        assertThat(said(unpacked("broken", files)))
                .anyMatch(each -> each.contains("broken at place"))
                .anyMatch(each -> each.contains("The seal does not belong"));
    }

    @Test
    void noticesWhatIsMissingAndWhatIsNoExport() throws IOException {
        var files = files();
        files.remove("seal.txt");

        assertThat(said(unpacked("missing", files))).anyMatch(each -> each.contains("seal.txt is missing"));

        var letter =
                Files.writeString(Demonstration.freshFolder("sealed-letter").resolve("letter.txt"), "Dear Sir");
        browser.open(unpacked("letter-page", files())
                        .get(0)
                        .resolveSibling("verify.html")
                        .toUri())
                .choose("#files", List.of(letter));
        browser.until("[data-verdict]");
        assertThat(browser.all("[data-findings][lang=en] [data-verdict]").get(0))
                .contains("no sealed export");
    }

    @Test
    void readsTheArchiveOnThePublicPageAndSendsNothing() throws IOException {
        var zip = Files.write(Demonstration.freshFolder("sealed-zip").resolve("export.zip"), archive);
        browser.online().open(Demonstration.server().url("/verify?lang=cy")).until("#files");

        browser.offline().choose("#files", List.of(zip)).until("[data-verdict=genuine]");

        assertThat(browser.all("[data-verdict]").get(0)).startsWith("Dilys");
    }

    @Test
    void calculatesItsOwnSha256AsEverybodyDoes() {
        browser.online().open(Demonstration.server().url("/verify")).until("#files");
        var script = browser.attribute("script[src*='verify.js']", "src");
        var hash =
                "const { sha256 } = await import(arguments[0]); return sha256(new TextEncoder().encode(arguments[1]))";

        for (var text : List.of("", "abc", "a".repeat(55), "a".repeat(56), "a".repeat(64), "ŵ".repeat(5000)))
            assertThat(browser.ask(hash, script, text)).as(text).isEqualTo(sha256(text.getBytes(UTF_8)));
        assertThat(browser.ask(hash, script, "abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void saysOnTheCommandLineWhetherItIsGenuine() throws IOException {
        var folder = Demonstration.freshFolder("sealed-command");
        var good = Files.write(folder.resolve("good.zip"), archive);
        var files = files();
        files.put("register.csv", "nothing".getBytes(UTF_8));
        var bad = Files.write(folder.resolve("bad.zip"), packed(files));

        var genuine = new AddoServer(folder).ask("verify", good.toString());
        assertThat(genuine.words()).contains("Genuine", "Dilys", seal);
        assertThat(genuine.code()).isZero();
        var changed = new AddoServer(folder.resolve("again")).ask("verify", bad.toString());
        assertThat(changed.words()).contains("Not genuine", "register.csv is not");
        assertThat(changed.code()).isEqualTo(1);
    }

    @Test
    void saysWhatStandsBehindACodeAndNobodysName() {
        var anybody = new Browserless();

        var ofSeal = anybody.get(Demonstration.server().url("/verify?lang=en&code=" + seal));
        var ofReceipt = anybody.get(Demonstration.server().url("/verify?lang=cy&code=" + receipt.toLowerCase()));
        var madeUp = anybody.get(Demonstration.server().url("/verify?lang=en&code=0000-0000-0000"));
        var mistyped = anybody.get(Demonstration.server().url("/verify?lang=en&code=" + seal.replaceFirst("^.", "U")));

        assertThat(ofSeal.text()).contains("Genuine", "sealed the school year");
        assertThat(ofReceipt.text()).contains("Dilys", "cytunodd rhywun").doesNotContain("Nowak", "Jakub");
        assertThat(madeUp.text()).contains("Nothing stands behind this code");
        assertThat(mistyped.text()).contains("This is no code of ours");
    }

    @Test
    void printsASheetForTheMinutes() {
        var sheet = coordinator.open(exportAddress().replace("export.zip", "sheet.pdf"));

        assertThat(sheet.status()).isEqualTo(200);
        assertThat(new String(sheet.bytes(), 0, 4, UTF_8)).isEqualTo("%PDF");
    }

    /** What the page in the archive says of files, in English: first whether they are genuine. The command finds the same. */
    private static List<String> said(List<Path> files) {
        browser.offline()
                .open(files.get(0).resolveSibling("verify.html").toUri())
                .choose("#files", files);
        browser.until("[data-verdict]");
        var lines = browser.all("[data-findings][lang=en] li");
        assertThat(lines).isEqualTo(foundByTheCommand(files.get(0).getParent()));
        var said = new ArrayList<>(browser.all("[data-findings][lang=en] [data-verdict]"));
        said.addAll(lines);
        return said;
    }

    private static List<String> foundByTheCommand(Path folder) {
        var m = new Messages(Language.ENGLISH);
        try {
            return VerifyExport.of(name -> Files.exists(folder.resolve(name))
                            ? Optional.of(Files.newInputStream(folder.resolve(name)))
                            : Optional.empty())
                    .stream()
                    .map(each -> m.text(
                            "verify.finding." + each.what(), each.details().toArray()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fitManifest(Map<String, byte[]> files, String name) {
        var manifest = new String(files.get("manifest.txt"), UTF_8);
        files.put(
                "manifest.txt",
                manifest.replaceFirst("file " + name + " [0-9a-f]{64}", "file " + name + " " + sha256(files.get(name)))
                        .getBytes(UTF_8));
    }

    private static Map<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static byte[] packed(Map<String, byte[]> files) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return packed.toByteArray();
    }

    private static List<Path> unpacked(String name, Map<String, byte[]> files) {
        var folder = Demonstration.freshFolder("sealed-" + name);
        try {
            for (var file : files.entrySet()) Files.write(folder.resolve(file.getKey()), file.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.keySet().stream().map(folder::resolve).toList();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String exportAddress() {
        var link = Pattern.compile("school/seals/\\d+/export\\.zip")
                .matcher(coordinator.open("school/seals").body());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static String code(Answered page) {
        return firstCode(page.text());
    }

    private static String firstCode(String words) {
        var code = CODE.matcher(words);
        assertThat(code.find()).as(words).isTrue();
        return code.group();
    }
}

package cymru.addo.pack;

import static cymru.addo.pack.PackFixtures.DRAWING;
import static cymru.addo.pack.PackFixtures.with;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cymru.addo.pack.Refusal.Why;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a zip may be made of, only words and plain drawings come out of it. */
class PackZipTest {
    static Stream<Arguments> names() {
        return Stream.of(
                arguments("../modules/b10-a.yaml", Why.PATH),
                arguments("modules/../../etc/passwd", Why.PATH),
                arguments("/modules/b10-a.yaml", Why.PATH),
                arguments("C:/b10-a.yaml", Why.PATH),
                arguments("modules\\b10-a.yaml", Why.PATH),
                arguments("modules//b10-a.yaml", Why.PATH),
                arguments("modules/b10-a.yaml\u0000.svg", Why.PATH),
                arguments("modules/b10-ff\u00f4n.yaml", Why.ODD_NAME),
                arguments("modules/b10-\u202eagain.yaml", Why.ODD_NAME),
                arguments("more.zip", Why.NESTED),
                arguments("pictures/logo.png", Why.KIND),
                arguments("index.html", Why.KIND),
                arguments("__MACOSX/modules/b10-a.yaml", Why.KIND),
                arguments("MODULES/B10-OUR-TABLET.YAML", Why.TWICE),
                arguments("MODULES/B11-MINE.YAML", Why.KIND));
    }

    @ParameterizedTest
    @MethodSource("names")
    void refusesAFileByItsName(String name, Why why) {
        assertThat(refused(with(name, "x"))).isEqualTo(new Refusal(why, name));
    }

    static Stream<String> drawings() {
        return Stream.of(
                "<script>alert(1)</script>",
                "<SCRIPT>alert(1)</SCRIPT>",
                "<path d=\"M0 0\" onload=\"alert(1)\"/>",
                "<path d=\"M0 0\" onload = \"alert(1)\"/>",
                "<path/onload=alert(1) />",
                "<foreignObject><p>Hello</p></foreignObject>",
                "<image href=\"https://example.com/a.png\"/>",
                "<use href=\"#a\"/>",
                "<path fill=\"url(https://example.com/#a)\" d=\"M0 0\"/>",
                "<path style=\"fill:red\" d=\"M0 0\"/>",
                "<!-- --><path d=\"M0 0\"/>",
                "words",
                "</svg><p>Hello</p><svg>",
                "</svg><svg>",
                "<g>",
                "<a href=\"javascript:alert(1)\"><path d=\"M0 0\"/></a>",
                "<path d=\"M0 0&#34; onload=&#34;alert(1)\"/>");
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void refusesADrawingThatDoesMoreThanDraw(String inside) {
        var drawing = DRAWING.replace("</svg>", inside + "</svg>");

        assertThat(refused(with("pictures/trolley.svg", drawing)))
                .isEqualTo(new Refusal(Why.DRAWING, "pictures/trolley.svg"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]",
                "a: &a [*a]",
                "a: &a b\nc: *a",
                "[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]"
            })
    void refusesYamlThatMultipliesItself(String yaml) {
        assertThat(refused(with("modules/b11-bomb.yaml", yaml)).why()).isEqualTo(Why.TANGLED);
    }

    @Test
    void takesWhatIsMeant() throws Refused {
        assertThat(PackZip.opened(PackFixtures.zip())).isEqualTo(PackFixtures.files());
    }

    @Test
    void refusesAZipThatUnpacksToMuchMoreThanItIs() {
        assertThat(refused(with("modules/b11-bomb.yaml", " ".repeat(5_000_000))).why())
                .isIn(Why.TOO_DENSE, Why.FILE_TOO_LARGE);
        assertThat(refused(PackFixtures.zip(Map.of("modules/b11-bomb.yaml", " ".repeat(250_000))))
                        .why())
                .isEqualTo(Why.TOO_DENSE);
    }

    @Test
    void refusesAFileAndAWholeThatAreTooLarge() {
        assertThat(refused(with("modules/b11-long.yaml", noise(300_000))).why()).isEqualTo(Why.FILE_TOO_LARGE);
        var files = PackFixtures.files();
        for (int i = 11; i < 60; i++)
            files.put("modules/b" + i + "-long.yaml", "# " + "long ".repeat(45_000) + noise(6_000));
        assertThat(refused(PackFixtures.zip(files)).why()).isEqualTo(Why.TOO_MUCH);
        assertThat(refused(new byte[PackZip.LARGEST + 1]).why()).isEqualTo(Why.TOO_LARGE);
    }

    @Test
    void refusesMoreFilesThanAPackNeeds() {
        var files = PackFixtures.files();
        for (int i = 0; i < 200; i++)
            files.put("pictures/" + "a".repeat(1 + i % 70) + "b".repeat(1 + i / 70) + ".svg", DRAWING);

        assertThat(refused(PackFixtures.zip(files)).why()).isEqualTo(Why.TOO_MANY);
    }

    @Test
    void refusesAnArchiveUnderAnotherName() {
        var inner = new String(PackFixtures.zip(), ISO_8859_1).replaceAll("[^\\x00-\\x7f]", "?");

        assertThat(refused(with("modules/b11-inner.yaml", inner)).why()).isEqualTo(Why.NESTED);
    }

    @Test
    void refusesAFileThatIsThereTwice() {
        var zip = renamed(with("modules/b10-our-tablex.yaml", "x"), "b10-our-tablex", "b10-our-tablet");

        assertThat(refused(zip)).isEqualTo(new Refusal(Why.TWICE, "modules/b10-our-tablet.yaml"));
    }

    @Test
    void refusesALinkToSomewhereElse() {
        var zip = PackFixtures.zip();
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        var table = bytes.getInt(zip.length - 22 + 16);
        bytes.putInt(table + 38, 0xA1FF << 16);

        assertThat(refused(zip)).isEqualTo(new Refusal(Why.LINK, "modules/b10-our-tablet.yaml"));
    }

    @Test
    void refusesATableOfContentsThatLies() {
        var zip = PackFixtures.zip();
        var text = new String(zip, ISO_8859_1);
        var first = text.indexOf("modules/b10-our-tablet");
        zip[first + "modules/".length()] = 'c';

        assertThat(refused(zip).why()).isEqualTo(Why.NO_ZIP);
    }

    @Test
    void refusesWhatIsNoZip() {
        assertThat(refused("no zip".getBytes(ISO_8859_1)).why()).isEqualTo(Why.NO_ZIP);
        assertThat(refused(new byte[0]).why()).isEqualTo(Why.NO_ZIP);
        assertThat(refused(Arrays.copyOf(PackFixtures.zip(), 500)).why()).isEqualTo(Why.NO_ZIP);
    }

    @Test
    void refusesAPackWithoutAModule() {
        assertThat(refused(PackFixtures.zip(Map.of("pictures/trolley.svg", DRAWING)))
                        .why())
                .isEqualTo(Why.NO_MODULES);
    }

    @Test
    void neverFailsOnBytesThatChanceHasSpoiled() {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            var zip = PackFixtures.zip();
            for (int spoils = 0; spoils < 5; spoils++) zip[random.nextInt(zip.length)] = (byte) random.nextInt(256);
            try {
                PackZip.opened(zip);
            } catch (Refused refused) {
                assertThat(refused.refusal()).isNotNull();
            }
        }
    }

    private static String noise(int letters) {
        return new Random(5)
                .ints(letters, 'a', 'z' + 1)
                .collect(StringBuilder::new, (text, letter) -> text.append((char) letter), StringBuilder::append)
                .toString();
    }

    private static byte[] renamed(byte[] zip, String from, String to) {
        return new String(zip, ISO_8859_1).replace(from, to).getBytes(ISO_8859_1);
    }

    private static Refusal refused(byte[] zip) {
        return catchThrowableOfType(Refused.class, () -> PackZip.opened(zip)).refusal();
    }
}

package cymru.addo.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.curriculum.Audience;
import cymru.addo.curriculum.Curriculum;
import cymru.addo.exchange.Cartridge.Section;
import cymru.addo.pack.SentZip;
import cymru.addo.school.Language;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CartridgeTest {
    private static final URI LAUNCH = URI.create("https://addo.example/lti/launch");

    private final List<Section> sections = Stream.of(Audience.A, Audience.B)
            .map(audience ->
                    new Section("Band & " + audience, Curriculum.shipped().of(audience)))
            .toList();

    @Test
    void listsEachModuleOnceUnderItsHeadingAndHasItsLink() {
        var files = files(Cartridge.written("Modules", sections, Language.ENGLISH, LAUNCH));

        var manifest = Xml.in(files.get("imsmanifest.xml")).orElseThrow();
        assertThat(manifest.child("metadata")
                        .flatMap(it -> it.child("schemaversion"))
                        .map(Xml::text))
                .contains("1.1.0");
        var root = manifest.child("organizations")
                .flatMap(it -> it.child("organization"))
                .flatMap(it -> it.child("item"))
                .orElseThrow();
        assertThat(root.each("item")
                        .map(item -> item.child("title").orElseThrow().text()))
                .containsExactly("Band & A", "Band & B");
        var referred =
                root.each("item").flatMap(section -> section.each("item")).map(item -> item.attribute("identifierref"));
        var resources =
                manifest.child("resources").orElseThrow().each("resource").toList();
        assertThat(resources).hasSize(14);
        assertThat(referred)
                .containsExactlyElementsOf(resources.stream()
                        .map(resource -> resource.attribute("identifier"))
                        .toList());
        assertThat(resources)
                .allSatisfy(resource -> assertThat(resource.attribute("type")).isEqualTo("imsbasiclti_xmlv1p0"))
                .allSatisfy(resource -> assertThat(files)
                        .containsKey(resource.child("file").orElseThrow().attribute("href")));
    }

    @Test
    void saysTheModuleInTheAddressAndBesideIt() {
        var files = files(Cartridge.written("Modiwlau", sections, Language.WELSH, LAUNCH));

        var link = Xml.in(files.get("links/password-power.xml")).orElseThrow();

        assertThat(link.child("launch_url").map(Xml::text)).contains(LAUNCH + "?module=password-power");
        assertThat(link.child("custom")
                        .flatMap(custom -> custom.child("property"))
                        .map(Xml::text))
                .contains("password-power");
        assertThat(link.child("title").map(Xml::text)).contains("Pŵer cyfrinair");
    }

    private static Map<String, String> files(byte[] zip) {
        return SentZip.opened(zip, ".xml").texts();
    }
}

package cymru.addo.exchange;

import static java.util.stream.Collectors.joining;

import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.Language;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Links to modules as a cartridge, which platforms bring into a course: nothing of the content, only where it is. Written in release 1.1,
 * which is what Moodle reads and everybody else still does. The module stands in the link's address as well as beside it, since
 * Moodle leaves behind what stands beside.
 *
 * @see <a href="https://www.imsglobal.org/cc/ccv1p1/imscc_profilev1p1-Implementation.html">Common Cartridge 1.1, basic LTI links</a>
 */
public final class Cartridge {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String MANIFEST = "<manifest identifier=\"addo\""
            + " xmlns=\"http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1\""
            + " xmlns:lom=\"http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest\">\n";
    private static final String LINK = "<cartridge_basiclti_link xmlns=\"http://www.imsglobal.org/xsd/imslticc_v1p0\""
            + " xmlns:blti=\"http://www.imsglobal.org/xsd/imsbasiclti_v1p0\""
            + " xmlns:lticm=\"http://www.imsglobal.org/xsd/imslticm_v1p0\""
            + " xmlns:lticp=\"http://www.imsglobal.org/xsd/imslticp_v1p0\">\n";

    /** Modules under one heading, for example those of an age band. */
    public record Section(String heading, List<CurriculumModule> modules) {
        public Section {
            modules = List.copyOf(modules);
        }
    }

    private final Language language;
    private final URI launch;

    private Cartridge(Language language, URI launch) {
        this.language = language;
        this.launch = launch;
    }

    /** @param launch where platforms launch Addo */
    public static byte[] written(String title, List<Section> sections, Language language, URI launch) {
        var cartridge = new Cartridge(language, launch);
        var files = new LinkedHashMap<String, String>();
        files.put("imsmanifest.xml", cartridge.manifest(title, sections));
        sections.stream()
                .flatMap(section -> section.modules().stream())
                .forEach(module -> files.put(file(module.key()), cartridge.link(module)));
        return Archive.of(files);
    }

    private String manifest(String title, List<Section> sections) {
        return HEAD + MANIFEST
                + "  <metadata><schema>IMS Common Cartridge</schema><schemaversion>1.1.0</schemaversion>"
                + "<lom:lom><lom:general><lom:title><lom:string language=\"" + language.tag() + "\">"
                + Xml.escaped(title) + "</lom:string></lom:title></lom:general></lom:lom></metadata>\n"
                + "  <organizations><organization identifier=\"modules\" structure=\"rooted-hierarchy\">"
                + "<item identifier=\"root\">\n"
                + sections.stream()
                        .map(section -> items(section, sections.indexOf(section)))
                        .collect(joining())
                + "  </item></organization></organizations>\n  <resources>\n"
                + sections.stream()
                        .flatMap(section -> section.modules().stream())
                        .map(module -> resource(module.key()))
                        .collect(joining())
                + "  </resources>\n</manifest>\n";
    }

    private String items(Section section, int number) {
        return "    <item identifier=\"section-" + number + "\"><title>" + Xml.escaped(section.heading()) + "</title>\n"
                + section.modules().stream().map(this::item).collect(joining()) + "    </item>\n";
    }

    private String item(CurriculumModule module) {
        return "      <item identifier=\"item-" + module.key() + "\" identifierref=\"link-" + module.key()
                + "\"><title>" + title(module) + "</title></item>\n";
    }

    private static String resource(ModuleKey key) {
        return "    <resource identifier=\"link-" + key + "\" type=\"imsbasiclti_xmlv1p0\"><file href=\"" + file(key)
                + "\"/></resource>\n";
    }

    private String link(CurriculumModule module) {
        var address = Xml.escaped(launch + "?" + ModuleKey.PARAMETER + "=" + module.key());
        return HEAD + LINK + "  <blti:title>" + title(module) + "</blti:title>\n"
                + "  <blti:description>" + Xml.escaped(outcomes(module)) + "</blti:description>\n"
                + "  <blti:custom><lticm:property name=\"" + ModuleKey.PARAMETER + "\">" + module.key()
                + "</lticm:property></blti:custom>\n"
                + "  <blti:launch_url>" + address + "</blti:launch_url>\n"
                + "  <blti:secure_launch_url>" + address + "</blti:secure_launch_url>\n"
                + "  <blti:vendor><lticp:code>addo</lticp:code><lticp:name>Addo</lticp:name></blti:vendor>\n"
                + "</cartridge_basiclti_link>\n";
    }

    private String title(CurriculumModule module) {
        return Xml.escaped(module.title().in(language));
    }

    private String outcomes(CurriculumModule module) {
        return module.outcomes().stream().map(outcome -> outcome.in(language)).collect(joining(" "));
    }

    private static String file(ModuleKey key) {
        return "links/" + key + ".xml";
    }
}

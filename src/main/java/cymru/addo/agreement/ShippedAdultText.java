package cymru.addo.agreement;

import cymru.addo.content.ContentFiles;
import cymru.addo.content.Yaml;
import cymru.addo.school.Language;
import java.util.EnumMap;
import java.util.Map;

/** The words for adults that Addo brings along, with the choices that each school makes for itself still open. */
public final class ShippedAdultText {
    private static final String FOLDER = "/content/agreement/";
    private static final Map<Audience, String> FILES = Map.of(
            Audience.STAFF, "staff.yaml",
            Audience.VISITORS, "visitor.yaml",
            Audience.COMMUNITY, "community.yaml");

    private ShippedAdultText() {}

    /** Broken files are a fault of the build, not of a reader. */
    public static Map<Language, AdultText> of(Audience audience) {
        var file = ContentFiles.onClasspath(FOLDER).read(FILES.get(audience));
        var texts = new EnumMap<Language, AdultText>(Language.class);
        for (var language : Language.values()) texts.put(language, text(file.at(language.tag())));
        return texts;
    }

    private static AdultText text(Yaml words) {
        return new AdultText(
                words.text("title"),
                words.text("intro"),
                words.each("parts").stream()
                        .map(part -> new AdultText.Part(part.text("heading"), part.list("statements")))
                        .toList(),
                words.text("declaration"));
    }
}

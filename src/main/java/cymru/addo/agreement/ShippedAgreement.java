package cymru.addo.agreement;

import cymru.addo.content.ContentFiles;
import cymru.addo.content.Yaml;
import cymru.addo.curriculum.Question;
import cymru.addo.curriculum.QuestionText;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The agreement that Addo brings along, which a school may take as it is or make its own. */
public final class ShippedAgreement {
    private static final String PUPILS = "/content/agreement/pupils/";

    private ShippedAgreement() {}

    /** The pupils' agreement, read from its content files. Broken files are a fault of the build, not of a reader. */
    public static AgreementText pupils() {
        return read(ContentFiles.onClasspath(PUPILS));
    }

    static AgreementText read(ContentFiles files) {
        var main = files.read("agreement.yaml");
        var rules = new ArrayList<Rule>();
        for (var key : main.list("rules")) {
            rules.add(rule(files.read("rules/" + key + ".yaml"), rules.size() + 1, checks(files, key)));
        }
        var awaiting = EnumSet.noneOf(Language.class);
        main.list("awaiting-check").forEach(tag -> awaiting.add(Language.of(tag)));
        return new AgreementText(perBand(main.at("bands"), ShippedAgreement::frame), List.copyOf(rules), awaiting);
    }

    private static Map<Band, Question> checks(ContentFiles files, String key) {
        var name = "checks/" + key + ".yaml";
        var found = new EnumMap<Band, Question>(Band.class);
        if (!files.exists(name)) return found;
        var bands = files.read(name);
        for (var band : Band.values()) {
            if (bands.isMap(band.name())) found.put(band, QuestionText.read(key, bands.at(band.name())));
        }
        return found;
    }

    private static Rule rule(Yaml yaml, int order, Map<Band, Question> checks) {
        var picture = yaml.at("picture");
        return new Rule(
                new RuleKey(yaml.text("key")),
                yaml.text("group"),
                order,
                yaml.flag("optional"),
                picture.text("name"),
                Map.of(Language.ENGLISH, picture.text("en"), Language.WELSH, picture.text("cy")),
                perBand(yaml.at("wordings"), words -> new Wording(words.text("promise"), words.text("reason"))),
                checks);
    }

    private static AgreementFrame frame(Yaml words) {
        return new AgreementFrame(
                words.text("title"),
                words.text("intro"),
                words.text("declaration"),
                words.text("agree"),
                words.text("question"),
                words.text("not-yet"));
    }

    private static <T> Map<Band, Map<Language, T>> perBand(Yaml bands, Function<Yaml, T> read) {
        var found = new EnumMap<Band, Map<Language, T>>(Band.class);
        for (var band : Band.values()) {
            if (bands.isMap(band.name())) {
                found.put(band, perLanguage(bands.at(band.name()), read));
            }
        }
        return found;
    }

    private static <T> Map<Language, T> perLanguage(Yaml languages, Function<Yaml, T> read) {
        var found = new EnumMap<Language, T>(Language.class);
        for (var language : Language.values()) {
            found.put(language, read.apply(languages.at(language.tag())));
        }
        return Map.copyOf(found);
    }
}

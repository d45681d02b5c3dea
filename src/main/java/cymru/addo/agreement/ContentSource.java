package cymru.addo.agreement;

import cymru.addo.content.ContentFault;
import cymru.addo.content.ContentFiles;
import cymru.addo.content.Yaml;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The content files as somebody wrote them, complete or not, for the content check to walk through. */
final class ContentSource {
    private static final String PUPILS = "agreement/pupils/";
    private static final List<String> FRAME = List.of("title", "intro", "declaration", "agree", "question", "not-yet");

    private final ContentFiles files;
    private final List<ContentFault> unreadable = new ArrayList<>();
    private final Yaml frame;
    private final List<String> keys;
    private final List<Yaml> rules;
    private final List<Yaml> checks;
    private final Yaml pagePictures;

    ContentSource(ContentFiles files) {
        this.files = files;
        this.frame = yaml(PUPILS + "agreement.yaml");
        this.keys = frame.list("rules");
        this.rules = keys.stream().map(ContentSource::ruleFile).map(this::yaml).toList();
        this.checks = keys.stream()
                .map(ContentSource::checkFile)
                .map(name -> files.exists(name) ? yaml(name) : Yaml.empty(name))
                .toList();
        this.pagePictures = yaml("pictures/pages.yaml");
    }

    static String ruleFile(String key) {
        return PUPILS + "rules/" + key + ".yaml";
    }

    static String checkFile(String key) {
        return PUPILS + "checks/" + key + ".yaml";
    }

    List<ContentFault> unreadable() {
        return List.copyOf(unreadable);
    }

    Yaml frame() {
        return frame;
    }

    List<String> keys() {
        return keys;
    }

    List<Yaml> rules() {
        return rules;
    }

    /** The questions on each promise, in the order of the promises. */
    List<Yaml> checks() {
        return checks;
    }

    Yaml pagePictures() {
        return pagePictures;
    }

    Stream<Passage> passages() {
        return Stream.concat(framePassages(), Stream.concat(rulePassages(), meanings()));
    }

    /** All passages that have words. */
    Stream<Passage> written() {
        return passages().filter(Passage::isWritten);
    }

    ContentFiles files() {
        return files;
    }

    private Stream<Passage> framePassages() {
        return Stream.of(Band.values()).flatMap(band -> passages(frame, "bands", band, FRAME));
    }

    private Stream<Passage> rulePassages() {
        return rules.stream().flatMap(rule -> Stream.of(Band.values())
                .filter(band -> rule.at("wordings").isMap(band.name()))
                .flatMap(band -> passages(rule, "wordings", band, List.of("promise", "reason"))));
    }

    private Stream<Passage> meanings() {
        var ofRules = rules.stream().flatMap(rule -> meaning(rule, "picture"));
        var ofPages = pagePictures.names().stream().flatMap(name -> meaning(pagePictures, name));
        return Stream.concat(ofRules, ofPages);
    }

    private static Stream<Passage> passages(Yaml yaml, String part, Band band, List<String> names) {
        return Stream.of(Language.values()).flatMap(language -> {
            var words = yaml.at(part).at(band.name()).at(language.tag());
            return names.stream().map(name -> new Passage(yaml.file(), band, language, name, words.text(name)));
        });
    }

    private static Stream<Passage> meaning(Yaml yaml, String name) {
        return Stream.of(Language.values())
                .map(language -> new Passage(
                        yaml.file(), null, language, name, yaml.at(name).text(language.tag())));
    }

    private Yaml yaml(String name) {
        return files.read(name, unreadable::add);
    }
}

package cymru.addo.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Predicate.not;

import cymru.addo.school.Band;
import cymru.addo.school.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The content files as somebody wrote them, complete or not, for the content check to walk through. */
final class ContentSource {
    private static final String PUPILS = "agreement/pupils/";
    private static final List<String> FRAME = List.of("title", "intro", "declaration", "agree", "question", "not-yet");

    private final ContentFiles files;
    private final List<ContentFault> unreadable = new ArrayList<>();
    private final Yaml frame;
    private final List<String> keys;
    private final List<Yaml> rules;
    private final Yaml pagePictures;

    ContentSource(ContentFiles files) {
        this.files = files;
        this.frame = yaml(PUPILS + "agreement.yaml");
        this.keys = frame.list("rules");
        this.rules = keys.stream().map(ContentSource::ruleFile).map(this::yaml).toList();
        this.pagePictures = yaml("pictures/pages.yaml");
    }

    static String ruleFile(String key) {
        return PUPILS + "rules/" + key + ".yaml";
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

    boolean exists(String name) {
        try (var file = files.open(name)) {
            return file != null;
        } catch (IOException missing) {
            return false;
        }
    }

    String text(String name) {
        try (var file = files.open(name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The words of a list: any number on a line; a line that starts with # is a remark. */
    Set<String> words(String name) {
        return text(name)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Stream.of(line.strip().split("\\s+")))
                .filter(not(String::isEmpty))
                .collect(Collectors.toSet());
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
        var ofPages = pagePictures.values().keySet().stream()
                .map(String::valueOf)
                .flatMap(name -> meaning(pagePictures, name));
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
        try {
            return files.read(name);
        } catch (UncheckedIOException missing) {
            unreadable.add(new ContentFault(name, "", "There is no such file."));
        } catch (YamlEngineException notYaml) {
            unreadable.add(new ContentFault(name, "", "The file cannot be read: " + firstLine(notYaml)));
        }
        return new Yaml(name, Map.of());
    }

    private static String firstLine(YamlEngineException notYaml) {
        return notYaml.getMessage().replaceAll("\\s+", " ");
    }
}

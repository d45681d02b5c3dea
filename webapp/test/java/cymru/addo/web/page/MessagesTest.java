package cymru.addo.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** English and Welsh are equals: what one says, the other says, and nothing is said that no page uses. */
class MessagesTest {

    private static final Path BUNDLES = Path.of("main/resources/messages");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z]*\\.[A-Za-z0-9.]*)\"");
    private static final Pattern NUMBERED = Pattern.compile("\\.(\\d+|other)$");

    static List<String> bundles() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith("_cy.properties"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void saysEverythingInBothLanguages(String bundle) {
        assertThat(withoutNumbers(keys(bundle + "_cy"))).isEqualTo(withoutNumbers(keys(bundle)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void fillsTheSamePlacesInBothLanguages(String bundle) {
        var english = load(bundle);
        var welsh = load(bundle + "_cy");

        var different = english.stringPropertyNames().stream()
                .filter(key -> !NUMBERED.matcher(key).find())
                .filter(key -> !places(english.getProperty(key)).equals(places(welsh.getProperty(key, ""))))
                .toList();

        assertThat(different).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void namesEveryKeyAfterItsBundle(String bundle) {
        assertThat(keys(bundle)).allMatch(key -> key.startsWith(bundle + "."));
    }

    @Test
    void saysNothingThatNoPageUses() throws IOException {
        var used = literals();
        var unused = new TreeSet<String>();
        for (var bundle : bundles())
            for (var key : withoutNumbers(keys(bundle))) if (!isUsed(key, used)) unused.add(key);

        assertThat(unused).isEmpty();
    }

    @Test
    void hasASentenceForEveryKeyThatAPageUses() throws IOException {
        var bundles = bundles();
        var known = new TreeSet<String>();
        for (var bundle : bundles) known.addAll(withoutNumbers(keys(bundle)));

        var missing = literals().stream()
                .filter(literal -> bundles.contains(literal.substring(0, literal.indexOf('.'))))
                .filter(literal -> !literal.matches(".*\\.(css|js|svg|jte|csv|xlsx|xml)"))
                .filter(literal -> literal.endsWith(".")
                        ? known.stream().noneMatch(key -> key.startsWith(literal))
                        : !known.contains(literal))
                .toList();

        assertThat(missing).isEmpty();
    }

    private static boolean isUsed(String key, Set<String> literals) {
        return literals.contains(key)
                || literals.stream().anyMatch(literal -> literal.endsWith(".") && key.startsWith(literal));
    }

    private static Set<String> literals() throws IOException {
        var found = new TreeSet<String>();
        for (var folder : List.of("main/jte", "main/java")) {
            try (var files = Files.walk(Path.of(folder))) {
                files.filter(Files::isRegularFile).forEach(file -> found.addAll(literals(file)));
            }
        }
        return found;
    }

    private static List<String> literals(Path file) {
        var found = new ArrayList<String>();
        var matcher = LITERAL.matcher(read(file));
        while (matcher.find()) found.add(matcher.group(1));
        return found;
    }

    private static Set<String> places(String sentence) {
        return Pattern.compile("\\{\\d}")
                .matcher(sentence)
                .results()
                .map(result -> result.group())
                .collect(Collectors.toSet());
    }

    private static Set<String> withoutNumbers(Set<String> keys) {
        return keys.stream()
                .map(key -> NUMBERED.matcher(key).replaceFirst(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String bundle) {
        return new TreeSet<>(load(bundle).stringPropertyNames());
    }

    private static Properties load(String bundle) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(bundle + ".properties"))) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package cymru.addo.house;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The repository itself, read by the tests that hold its papers against its code. */
public final class House {

    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(.*?)</artifactId>");
    private static final Pattern NOT_SHIPPED =
            Pattern.compile("<scope>(test|provided)</scope>|jakarta\\.|cymru\\.addo|archunit|junit|assertj");

    private House() {}

    /** Tests run in the folder of their module; the root is where the licence lies. */
    public static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("LICENSE"))) folder = folder.getParent();
        return folder;
    }

    public static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    public static String text(String path) throws IOException {
        return Files.readString(root().resolve(path));
    }

    /** What the three modules declare to be shipped, by artifact name. */
    static Set<String> librariesOfTheModules() throws IOException {
        var libraries = new TreeSet<String>();
        for (var module : List.of("lti-tool", "src", "webapp")) libraries.addAll(shipped(text(module + "/pom.xml")));
        return libraries;
    }

    /** Every key of the configuration as the environment spells it. */
    static Set<String> environmentKeys() throws IOException {
        return text("webapp/main/resources/META-INF/microprofile-config.properties")
                .lines()
                .filter(line -> line.startsWith("addo."))
                .map(line -> line.substring(0, line.indexOf('='))
                        .toUpperCase(Locale.ROOT)
                        .replace('.', '_'))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> shipped(String pom) {
        return DEPENDENCY
                .matcher(pom)
                .results()
                .map(found -> found.group(1))
                .filter(dependency -> !NOT_SHIPPED.matcher(dependency).find())
                .map(House::artifact)
                .collect(toCollection(TreeSet::new));
    }

    private static String artifact(String dependency) {
        var matcher = ARTIFACT.matcher(dependency);
        if (!matcher.find()) throw new IllegalStateException("A dependency without a name");
        return matcher.group(1);
    }
}

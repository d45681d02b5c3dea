package cymru.addo.house;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONArrayUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What others are told to type and paste is what the code really reads and serves. */
class ManifestsTest {

    private static final Pattern ADDRESS = Pattern.compile("https://addo\\.school\\.example/([a-z/]+)");
    private static final Pattern JSON_BLOCK = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern VARIABLE = Pattern.compile("\\bADDO_[A-Z_]+\\b");
    private static final Pattern PATH = Pattern.compile("@Path\\(\"([^\"]*)\"\\)");
    private static final Set<String> REGISTRATION_KEYS = Set.of(
            "school",
            "issuer",
            "clientId",
            "deployments",
            "authorizationEndpoint",
            "tokenEndpoint",
            "tokenAudience",
            "jwksUri");

    @Test
    void namesOnlyAddressesThatAreServed() throws IOException {
        var served = servedPaths();

        for (var page : House.files(House.root().resolve("manifests"), ".md"))
            for (var address : found(ADDRESS, Files.readString(page)))
                assertThat(served).as(page.toString()).anyMatch(path -> (path + "/")
                        .startsWith(address.replaceAll("/+$", "") + "/"));
    }

    @Test
    void writesEveryRegistrationInTheShapeThatIsRead() throws IOException {
        for (var page : House.files(House.root().resolve("manifests"), ".md"))
            for (var json : found(JSON_BLOCK, Files.readString(page))) assertShape(page.toString(), json);

        assertShape("example", House.text("manifests/deploy/registrations.example.json"));
    }

    @Test
    void namesOnlyVariablesThatAreConfigurationKeys() throws IOException {
        var keys = House.environmentKeys();

        for (var file : House.files(House.root().resolve("manifests"), ""))
            if (Files.isRegularFile(file) && !file.toString().endsWith(".png"))
                assertThat(keys).as(file.toString()).containsAll(found(VARIABLE, Files.readString(file)));
    }

    @Test
    void explainsEveryConfigurationKeyInTheReadme() throws IOException {
        var table = House.text("README.md")
                .lines()
                .filter(line -> line.startsWith("| `ADDO_"))
                .map(line -> found(VARIABLE, line).first())
                .toList();

        assertThat(table).containsExactlyInAnyOrderElementsOf(House.environmentKeys());
    }

    private static void assertShape(String file, String json) {
        List<?> entries;
        try {
            entries = JSONArrayUtils.parse(json);
        } catch (java.text.ParseException e) {
            throw new AssertionError(file + " is not a JSON list", e);
        }
        assertThat(entries).as(file).isNotEmpty().allSatisfy(entry -> {
            assertThat(((Map<?, ?>) entry).keySet()).as(file).isEqualTo(REGISTRATION_KEYS);
            assertThat(((Map<?, ?>) entry).get("deployments")).as(file).isInstanceOf(List.class);
        });
    }

    private static Set<String> servedPaths() throws IOException {
        var paths = new TreeSet<String>();
        for (var source : House.files(House.root().resolve("webapp/main/java"), ".java"))
            for (var path : found(PATH, Files.readString(source))) paths.add(path.replaceAll("^/", ""));
        return paths;
    }

    /** What the pattern's first group (or the whole of it) matched, each once. */
    private static TreeSet<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.groupCount() == 0 ? match.group() : match.group(1))
                .collect(toCollection(TreeSet::new));
    }
}

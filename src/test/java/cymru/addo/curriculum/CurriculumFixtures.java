package cymru.addo.curriculum;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.content.ContentFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The example module of the guide for editors, whole or with one thing spoiled, among the content that we ship. */
public final class CurriculumFixtures {
    static final Path GUIDE = Path.of("..", "docs", "content.md");
    static final Path CONTENT = Path.of("main", "resources", "content");
    static final String MODULE = "curriculum/b2-example.yaml";

    private CurriculumFixtures() {}

    public static String example() {
        try {
            var guide = Files.readString(GUIDE);
            var start = guide.indexOf("```yaml\n# B2. ") + "```yaml\n".length();
            return guide.substring(start, guide.indexOf("```", start));
        } catch (IOException noGuide) {
            throw new UncheckedIOException(noGuide);
        }
    }

    public static CurriculumModule exampleModule() {
        return Curriculum.read(files(Map.of())).modules().get(0);
    }

    public static Question question(String key) {
        return exampleModule().quiz().question(key).orElseThrow();
    }

    /** The example with pieces of it written differently: each piece is followed by what stands there instead. */
    static CurriculumSource where(String... pieces) {
        var spoiled = example();
        for (int i = 0; i < pieces.length; i += 2) {
            assertThat(spoiled).contains(pieces[i]);
            spoiled = spoiled.replace(pieces[i], pieces[i + 1]);
        }
        return new CurriculumSource(files(Map.of(MODULE, spoiled)));
    }

    /** The example among content in which one file is spoiled. */
    static CurriculumSource whereFile(String file, String piece, String instead) throws IOException {
        var text = Files.readString(CONTENT.resolve(file));
        assertThat(text).contains(piece);
        return new CurriculumSource(files(Map.of(file, text.replace(piece, instead))));
    }

    /** The example alone in the list of modules, with some files of other words. */
    static ContentFiles files(Map<String, String> others) {
        var files =
                new HashMap<>(Map.of("curriculum/curriculum.yaml", "modules: [b2-example.yaml]", MODULE, example()));
        files.putAll(others);
        return name -> {
            if (!files.containsKey(name)) {
                return ContentFiles.inFolder(CONTENT).open(name);
            }
            if (files.get(name).isEmpty()) {
                throw new NoSuchFileException(name);
            }
            return new ByteArrayInputStream(files.get(name).getBytes(UTF_8));
        };
    }
}

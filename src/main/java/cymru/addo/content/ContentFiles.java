package cymru.addo.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Predicate.not;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Where content files stand: inside the application, or in a folder somebody is editing. */
public interface ContentFiles {
    InputStream open(String name) throws IOException;

    static ContentFiles onClasspath(String folder) {
        return name -> {
            var stream = ContentFiles.class.getResourceAsStream(folder + name);
            if (stream == null) {
                throw new NoSuchFileException(folder + name);
            }
            return stream;
        };
    }

    static ContentFiles inFolder(Path folder) {
        return name -> Files.newInputStream(folder.resolve(name));
    }

    default boolean exists(String name) {
        try (var file = open(name)) {
            return file != null;
        } catch (IOException missing) {
            return false;
        }
    }

    default String text(String name) {
        try (var file = open(name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The words of a list: any number on a line; a line that starts with # is a remark. */
    default Set<String> words(String name) {
        return text(name)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Stream.of(line.strip().split("\\s+")))
                .filter(not(String::isEmpty))
                .collect(Collectors.toSet());
    }

    default Yaml read(String name) {
        var settings = LoadSettings.builder()
                .setLabel(name)
                .setMaxAliasesForCollections(0)
                .build();
        return Yaml.of(name, new Compose(settings).composeString(text(name)));
    }

    /** Reads a file as an editor left it: where it is missing or broken, that is a fault and the file is empty. */
    default Yaml read(String name, Consumer<ContentFault> unreadable) {
        try {
            return read(name);
        } catch (UncheckedIOException missing) {
            unreadable.accept(new ContentFault(name, "", "There is no such file."));
        } catch (MarkedYamlEngineException notYaml) {
            var line = notYaml.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
            unreadable.accept(new ContentFault(name, line, "", cannotBeRead(notYaml.getProblem())));
        } catch (YamlEngineException notYaml) {
            unreadable.accept(new ContentFault(name, "", cannotBeRead(notYaml.getMessage())));
        }
        return Yaml.empty(name);
    }

    private static String cannotBeRead(String why) {
        return "The file cannot be read: " + why.replaceAll("\\s+", " ") + ".";
    }
}

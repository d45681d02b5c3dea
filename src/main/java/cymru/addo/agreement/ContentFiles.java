package cymru.addo.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Where the content files of one agreement stand: inside the application, or in a folder somebody is editing. */
interface ContentFiles {
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

    default Yaml read(String name) {
        try (var stream = open(name)) {
            var settings = LoadSettings.builder().setLabel(name).build();
            var values = new Load(settings).loadFromString(new String(stream.readAllBytes(), UTF_8));
            return new Yaml(name, values instanceof Map<?, ?> map ? map : Map.of());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package cymru.addo.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The Welsh dictionary of aspell, for those who have it. Without it no word is doubtful. */
public final class WelshSpelling {
    private WelshSpelling() {}

    public static boolean isInstalled() {
        try {
            var dictionaries = aspell("dicts");
            dictionaries.getOutputStream().close();
            return dictionaries.inputReader(UTF_8).lines().anyMatch("cy"::equals);
        } catch (IOException noAspell) {
            return false;
        }
    }

    public static Set<String> doubtful(Collection<String> words) {
        if (!isInstalled()) {
            return Set.of();
        }
        try {
            var dictionary = aspell("--lang=cy", "--encoding=utf-8", "list");
            try (var out = dictionary.outputWriter(UTF_8)) {
                out.write(String.join("\n", words));
            }
            return dictionary.inputReader(UTF_8).lines().collect(Collectors.toSet());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Process aspell(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("aspell"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }
}

package cymru.addo.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.addo.school.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Our own pictograms, and what those on pages mean. Promises carry the meaning of theirs themselves. */
public final class Pictures {
    private static final ContentFiles FILES = ContentFiles.onClasspath("/content/pictures/");
    private static final Yaml PAGES = FILES.read("pages.yaml");

    private Pictures() {}

    /** The drawing as SVG, without width or height: the page gives it its size. */
    public static Optional<String> svg(String name) {
        if (!name.matches("[a-z-]+")) {
            return Optional.empty();
        }
        try (var file = FILES.open(name + ".svg")) {
            return Optional.of(new String(file.readAllBytes(), UTF_8).strip());
        } catch (NoSuchFileException noSuchPicture) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the picture on a page means: done, question, not-yet, tell-someone, class, school, welcome, lost. */
    public static String meaningOnPage(String name, Language language) {
        var meaning = PAGES.at(name).text(language.tag());
        if (meaning == null) {
            throw new IllegalArgumentException("No page has a picture called " + name);
        }
        return meaning;
    }
}

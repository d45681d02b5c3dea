package cymru.addo.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.addo.school.Language;
import cymru.addo.school.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/** Our own pictograms, and what those on pages mean. Promises carry the meaning of theirs themselves. */
public final class Pictures {
    private static final ContentFiles FILES = ContentFiles.onClasspath("/content/pictures/");
    private static final Yaml PAGES = FILES.read("pages.yaml");

    private static final String OWN = "own-";
    private static final Map<String, Own> OF_SCHOOLS = new WeakHashMap<>();

    /** A school's drawing, with its name as everybody holds it. */
    private record Own(WeakReference<String> name, String svg) {}

    private Pictures() {}

    /**
     * Takes in a school's own drawing and says by which name pages find it. The name is made of the drawing, so that equal ones
     * share it and no other can stand under it. It is there as long as somebody holds the name, so that a draft that nobody looks
     * at any more takes no memory.
     */
    public static String own(String svg) {
        if (!Drawing.isPlain(svg)) throw new IllegalArgumentException("A drawing is to hold plain shapes only");
        var name = OWN + Sha256.hex(svg);
        synchronized (OF_SCHOOLS) {
            var known = Optional.ofNullable(OF_SCHOOLS.get(name)).map(own -> own.name.get());
            if (known.isPresent()) return known.get();
            OF_SCHOOLS.put(name, new Own(new WeakReference<>(name), svg.strip()));
            return name;
        }
    }

    private static Optional<String> ofSchool(String name) {
        synchronized (OF_SCHOOLS) {
            return Optional.ofNullable(OF_SCHOOLS.get(name)).map(Own::svg);
        }
    }

    /** Whether it is one of ours, which are there for good. */
    public static boolean isShipped(String name) {
        return name.matches("[a-z-]+");
    }

    /** The drawing as SVG, without width or height: the page gives it its size. */
    public static Optional<String> svg(String name) {
        if (!isShipped(name)) {
            return ofSchool(name);
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

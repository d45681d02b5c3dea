package cymru.addo.curriculum;

import cymru.addo.content.Bilingual;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One screen of a module: a picture, a heading, a few words. The last always says whom to tell. */
public record Page(
        String key,
        Kind kind,
        String picture,
        Bilingual heading,
        Bilingual text,
        Optional<Bilingual> teacher,
        List<String> help) {
    /** What a page is there for. */
    public enum Kind {
        MESSAGE,
        SCENARIO,
        ACTIVITY,
        TALK,
        TELL_SOMEONE;

        /** The kind that a module's file names, if it is one at all. */
        static Optional<Kind> named(String name) {
            return Stream.of(values())
                    .filter(kind -> kind.written().equals(name))
                    .findFirst();
        }

        String written() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Page {
        help = List.copyOf(help);
    }
}

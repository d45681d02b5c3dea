package cymru.addo.vle.signin;

import cymru.addo.lti.Claims;
import cymru.addo.lti.Json;
import cymru.addo.lti.signin.Directory;
import cymru.addo.roster.Role;
import cymru.addo.vle.signin.OpenDoor.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A JSON file with doors to have at start: how the first people of a school without a learning platform come in. */
public final class DoorsFile {
    private DoorsFile() {}

    /** A line of the file: a school's name and one door of it. */
    public record Entry(String school, Wish wish) {}

    /** @throws IllegalArgumentException saying which entry cannot be read, and why */
    public static List<Entry> read(String json) {
        var objects =
                Json.objects(json).orElseThrow(() -> new IllegalArgumentException("The file of doors is no JSON list"));
        var entries = new ArrayList<Entry>();
        for (var object : objects) entries.add(entry(object, entries.size() + 1));
        return List.copyOf(entries);
    }

    private static Entry entry(Claims object, int number) {
        var kind = one(Directory.Kind.class, text(object, "directory", number))
                .orElseThrow(() -> unreadable(number, "directory is neither microsoft nor google"));
        var wish = new Wish(
                kind,
                text(object, "tenant", number),
                text(object, "clientId", number),
                object.text("secret").orElse(""),
                object.text("staffGroup").orElse(""),
                object.text("pupilGroup").orElse(""),
                object.text("everybody").flatMap(word -> one(Role.class, word)),
                Boolean.TRUE.equals(object.values().get("classes")));
        return new Entry(text(object, "school", number), wish);
    }

    private static String text(Claims object, String name, int number) {
        return object.text(name).map(String::strip).orElseThrow(() -> unreadable(number, name + " is missing"));
    }

    private static <E extends Enum<E>> Optional<E> one(Class<E> type, String word) {
        for (var constant : type.getEnumConstants())
            if (constant.name().equals(word.toUpperCase(Locale.ROOT))) return Optional.of(constant);
        return Optional.empty();
    }

    private static IllegalArgumentException unreadable(int number, String why) {
        return new IllegalArgumentException("Door " + number + " of the file cannot be read: " + why);
    }
}

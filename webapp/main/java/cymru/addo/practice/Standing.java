package cymru.addo.practice;

import java.util.Locale;
import java.util.Optional;

/** How somebody stands in a class: there, for now not, or gone. A roster calls the last one Deleted, if it names it at all. */
enum Standing {
    ACTIVE("Active"),
    INACTIVE("Inactive"),
    LEFT("Deleted");

    private final String onRoster;

    Standing(String onRoster) {
        this.onRoster = onRoster;
    }

    String onRoster() {
        return onRoster;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Standing> of(String word) {
        for (var standing : values()) if (standing.word().equals(word)) return Optional.of(standing);
        return Optional.empty();
    }
}

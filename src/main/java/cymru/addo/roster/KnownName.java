package cymru.addo.roster;

import java.util.Optional;
import java.util.stream.Stream;

/** What to call somebody by what a platform told of them, any of which may be missing (null). */
public final class KnownName {
    private KnownName() {}

    public static Optional<String> of(String forename, String surname, String displayName) {
        if (forename != null && surname != null) return Optional.of(forename + " " + surname);
        return Stream.of(Optional.ofNullable(displayName), Optional.ofNullable(forename), Optional.ofNullable(surname))
                .flatMap(Optional::stream)
                .findFirst();
    }
}

package cymru.addo.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads what browsers send; empty for whatever is not what it should be, so that the page can say so. */
public final class Input {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Input() {}

    public static Optional<UUID> uuid(String text) {
        return Optional.ofNullable(text)
                .filter(any -> UUID_FORM.matcher(any).matches())
                .map(UUID::fromString);
    }

    /** A day as browsers send it, 2026-09-01. */
    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** One of an enumeration's constants, by its exact name. */
    public static <E extends Enum<E>> Optional<E> oneOf(Class<E> type, String name) {
        for (var constant : type.getEnumConstants()) if (constant.name().equals(name)) return Optional.of(constant);
        return Optional.empty();
    }
}

package cymru.addo.roster;

import cymru.addo.school.Band;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads an age group out of how schools name their classes, in English and Welsh. A guess: staff confirm it. */
public final class YearGroup {
    /** What a link's custom values are called that name a band, and a year group. */
    public static final String BAND = "band";

    public static final String YEAR = "year_group";

    private static final int UNICODE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** "Year 4", "Blwyddyn 4", "Bl. 3", "Dosbarth 7B", "Yr 9", "Y9 PSHE", "Class 4". */
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:years?|yr|y|blwyddyn|bl|b|dosbarth|class|form|grade)\\.?\\s*-?(\\d{1,2})(?!\\d)", UNICODE);
    /** "4C", "7B Mathemateg", "10 Glyndŵr" at the beginning of a title; not "3D design" or "2026". */
    private static final Pattern BARE =
            Pattern.compile("^\\s*(\\d{1,2})(?:\\s*[A-Z]{1,2}|\\s*[-./]\\s*\\w{1,3})?(?=\\s|$|[:,(])", UNICODE);

    private static final Pattern YOUNGEST = Pattern.compile(
            "\\b(?:reception|derbyn|nursery|meithrin|infants?|babanod|foundation phase|cyfnod sylfaen)\\b", UNICODE);
    private static final Pattern SHORT_RECEPTION = Pattern.compile("^\\s*(?:R|YR|D)\\d?\\s*$");
    private static final Pattern SIXTH_FORM =
            Pattern.compile("\\b(?:sixth form|chweched dosbarth|6th form)\\b", UNICODE);

    private YearGroup() {}

    /** What a class's title suggests; empty for null and for titles that say nothing. */
    public static Optional<Band> inTitle(String title) {
        if (title == null) return Optional.empty();
        if (SIXTH_FORM.matcher(title).find()) return Optional.of(Band.D);
        return Stream.of(NAMED, BARE)
                .map(pattern -> pattern.matcher(title))
                .filter(Matcher::find)
                .flatMap(found -> band(Integer.parseInt(found.group(1))).stream())
                .findFirst()
                .or(() -> youngest(title));
    }

    /** The year that a title names, Reception being 0; empty for titles that name none. */
    public static OptionalInt yearIn(String title) {
        var named = Stream.of(NAMED, BARE)
                .map(pattern -> pattern.matcher(title))
                .filter(Matcher::find)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .filter(year -> band(year).isPresent())
                .findFirst();
        return named.isEmpty() && youngest(title).isPresent() ? OptionalInt.of(0) : named;
    }

    /** What a link's custom value {@code band} or {@code year_group} says; nothing for one the platform left unresolved. */
    public static Optional<Band> inLink(String band, String yearGroup) {
        return asBand(band).or(() -> asYear(yearGroup));
    }

    /** The band of a year of the English and Welsh count; Reception is 0. */
    public static Optional<Band> band(int year) {
        if (year > 13) return Optional.empty();
        if (year <= 2) return Optional.of(Band.A);
        if (year <= 6) return Optional.of(Band.B);
        return Optional.of(year <= 9 ? Band.C : Band.D);
    }

    private static Optional<Band> asBand(String value) {
        if (isUnresolved(value)) return Optional.empty();
        var letter = value.strip().toUpperCase(Locale.ROOT);
        return Stream.of(Band.values())
                .filter(band -> band.name().equals(letter))
                .findFirst();
    }

    private static Optional<Band> asYear(String value) {
        return isUnresolved(value) ? Optional.empty() : inTitle(value);
    }

    private static boolean isUnresolved(String value) {
        return value == null || value.isBlank() || value.strip().startsWith("$");
    }

    private static Optional<Band> youngest(String title) {
        return YOUNGEST.matcher(title).find() || SHORT_RECEPTION.matcher(title).matches()
                ? Optional.of(Band.A)
                : Optional.empty();
    }
}

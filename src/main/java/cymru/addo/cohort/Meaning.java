package cymru.addo.cohort;

import static java.util.Objects.requireNonNull;

import cymru.addo.roster.YearGroup;
import cymru.addo.school.Band;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a cohort is to a school: a year group and so its band, a band, or nothing but a list of people.
 *
 * @param year Reception being 0
 */
public record Meaning(Optional<Integer> year, Optional<Band> band) {
    public static final Meaning ONLY_A_LIST = new Meaning(Optional.empty(), Optional.empty());
    private static final String LIST = "list";

    public Meaning {
        requireNonNull(year, "year");
        requireNonNull(band, "band");
        if (year.isPresent() && !year.flatMap(YearGroup::band).equals(band))
            throw new IllegalArgumentException("A year group has the band of its age");
    }

    public static Meaning ofYear(int year) {
        return new Meaning(Optional.of(year), Optional.of(YearGroup.band(year).orElseThrow()));
    }

    public static Meaning ofBand(Band band) {
        return new Meaning(Optional.empty(), Optional.of(band));
    }

    /** What a cohort's name suggests. A guess: the coordinator says if it is right. */
    public static Optional<Meaning> guessed(String name) {
        var year = YearGroup.yearIn(name);
        if (year.isPresent()) return Optional.of(ofYear(year.getAsInt()));
        return YearGroup.inTitle(name).map(Meaning::ofBand);
    }

    /** What {@link #choice()} wrote; empty for anything else. */
    public static Optional<Meaning> chosen(String choice) {
        if (choice == null) return Optional.empty();
        if (choice.equals(LIST)) return Optional.of(ONLY_A_LIST);
        if (choice.matches("[0-9]|1[0-3]")) return Optional.of(ofYear(Integer.parseInt(choice)));
        return Stream.of(Band.values())
                .filter(each -> each.name().equals(choice))
                .findFirst()
                .map(Meaning::ofBand);
    }

    public String choice() {
        return year.map(String::valueOf).orElseGet(() -> band.map(Band::name).orElse(LIST));
    }
}

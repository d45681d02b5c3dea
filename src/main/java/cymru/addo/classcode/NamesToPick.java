package cymru.addo.classcode;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a class list reads to whoever holds the code: forenames, an initial where two share one, and the whole surname only where
 * that is needed to tell two apart.
 */
final class NamesToPick {
    private NamesToPick() {}

    /** In the order of the alphabet. */
    static List<NameToPick> of(List<ListedPupil> pupils) {
        var byForename = counted(pupils, ListedPupil::forename);
        var byInitial = counted(pupils, NamesToPick::withInitial);
        return pupils.stream()
                .map(pupil -> new NameToPick(pupil.person(), name(pupil, byForename, byInitial)))
                .sorted(Comparator.comparing(NameToPick::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(each -> each.person().value()))
                .toList();
    }

    private static String name(ListedPupil pupil, Map<String, Long> byForename, Map<String, Long> byInitial) {
        if (byForename.get(pupil.forename()) == 1) return pupil.forename();
        var initialled = withInitial(pupil);
        return byInitial.get(initialled) == 1 ? initialled : (pupil.forename() + " " + pupil.surname()).strip();
    }

    private static String withInitial(ListedPupil pupil) {
        if (pupil.surname().isEmpty()) return pupil.forename();
        return pupil.forename() + " "
                + pupil.surname().substring(0, pupil.surname().offsetByCodePoints(0, 1));
    }

    private static Map<String, Long> counted(List<ListedPupil> pupils, Function<ListedPupil, String> by) {
        return pupils.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }
}

package cymru.addo.agreement;

import cymru.addo.school.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A picture that a promise can have: those of the promises that Addo brings along, with what they mean. */
public record PromisePicture(String name, Map<Language, String> meaning) {
    private static final List<PromisePicture> ALL = ShippedAgreement.pupils().rules().stream()
            .map(rule -> new PromisePicture(rule.picture(), rule.pictureMeaning()))
            .distinct()
            .toList();

    public PromisePicture {
        meaning = Map.copyOf(meaning);
    }

    public static List<PromisePicture> all() {
        return ALL;
    }

    public static Optional<PromisePicture> named(String name) {
        return ALL.stream().filter(picture -> picture.name().equals(name)).findFirst();
    }
}

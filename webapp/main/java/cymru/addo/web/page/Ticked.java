package cymru.addo.web.page;

import cymru.addo.school.PersonId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The people who were ticked in a list. */
public final class Ticked {

    private Ticked() {}

    /** Empty where something among them is nobody. */
    public static Optional<Set<PersonId>> people(List<String> sent) {
        var people = new HashSet<PersonId>();
        for (var each : sent == null ? List.<String>of() : sent) {
            if (each.isBlank()) continue;
            var id = Input.uuid(each);
            if (id.isEmpty()) return Optional.empty();
            people.add(new PersonId(id.get()));
        }
        return Optional.of(people);
    }
}

package cymru.addo.training;

import static java.util.Objects.requireNonNull;

import cymru.addo.curriculum.ModuleKey;
import cymru.addo.roster.Person;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one member of staff learned: the modules they understood this school year, and what they learned elsewhere, whenever
 * that was.
 *
 * @param current whether they understood what everybody on the staff has to, this year
 */
public record StaffTraining(
        Person person,
        boolean coordinator,
        Map<ModuleKey, Instant> understood,
        List<Training> elsewhere,
        boolean current) {
    public StaffTraining {
        requireNonNull(person, "person");
        understood = Map.copyOf(understood);
        elsewhere = List.copyOf(elsewhere);
    }

    /** @param asked what everybody on the staff has to understand each year */
    static StaffTraining of(
            Person person,
            boolean coordinator,
            Map<ModuleKey, Instant> understood,
            List<Training> elsewhere,
            Set<ModuleKey> asked) {
        return new StaffTraining(
                person, coordinator, understood, elsewhere, understood.keySet().containsAll(asked));
    }
}

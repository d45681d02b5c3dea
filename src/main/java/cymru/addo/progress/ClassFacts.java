package cymru.addo.progress;

import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is kept of a class's work, each sort of it at once for everybody. */
interface ClassFacts {
    /** The pupils whom the class has today, in the order of a register. */
    List<Pupil> pupils(SchoolId school, ClassGroupId classGroup);

    /** Who completed which of the modules that this class was set. */
    List<Done> done(SchoolId school, ClassGroupId classGroup);

    /** Who completed which of these modules this year, in whatever class. */
    List<Has> completed(SchoolId school, ClassGroupId classGroup, Instant yearBegan, Set<ModuleKey> modules);

    List<Work> work(SchoolId school, ClassGroupId classGroup, SchoolYear year);

    /** The questions of these modules that somebody's last answer to was right. */
    List<Right> right(SchoolId school, ClassGroupId classGroup, SchoolYear year, Set<ModuleKey> modules);

    /** The most missed first, as many as asked for. */
    List<Missed> missed(SchoolId school, ClassGroupId classGroup, SchoolYear year, Set<ModuleKey> modules, int most);

    record Pupil(PersonId person, Optional<String> name) {}

    /**
     * @param together whether their teacher wrote it down for those present
     * @param corrected whether that was corrected later
     */
    record Done(PersonId person, ModuleKey module, Instant at, boolean together, boolean corrected) {}

    record Has(PersonId person, ModuleKey module) {}

    /** @param finished how many goes they finished */
    record Work(PersonId person, ModuleKey module, int finished, Instant last) {
        Has whose() {
            return new Has(person, module);
        }
    }

    record Right(PersonId person, ModuleKey module, String question) {}
}

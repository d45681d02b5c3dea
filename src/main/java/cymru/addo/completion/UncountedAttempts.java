package cymru.addo.completion;

import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import java.util.List;

/** Who went through the quiz of a module this year that their class is set, and has not completed it. */
interface UncountedAttempts {
    List<Uncounted> of(SchoolId school, PersonId person, SchoolYear year);

    List<Uncounted> in(SchoolId school, ClassGroupId classGroup, SchoolYear year);

    /** @param attempts how many goes they finished */
    record Uncounted(PersonId person, ModuleKey module, int attempts) {}
}

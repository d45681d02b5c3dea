package cymru.addo.completion;

import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.util.List;
import java.util.Set;

/** What a class went through together, on one screen, completed for those who were there. */
public interface CompleteTogether {
    /**
     * Completes whatever asks them for this module in this class and is not completed yet; answers what is new. No score comes
     * with it: they talked about it as a class, and nobody was tested.
     */
    List<Completion> complete(
            SchoolId school, ClassGroupId classGroup, ModuleKey module, PersonId recordedBy, Set<PersonId> present);
}

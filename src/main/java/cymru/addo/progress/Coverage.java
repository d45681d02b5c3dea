package cymru.addo.progress;

import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.School;
import cymru.addo.year.SchoolYear;
import java.util.List;

/** How much of the curriculum the classes of a school have this year, and what became of it. It speaks of no pupil. */
public interface Coverage {
    /** Every module that a class was set this year, with how many were asked and how many have done it. */
    List<Share> of(School school, SchoolYear year);

    record Share(ClassGroupId classGroup, String title, ModuleKey module, int asked, int done) {}
}

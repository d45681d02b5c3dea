package cymru.addo.lesson;

import static java.util.Objects.requireNonNull;

import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;

/** Which class goes through which module together in which year: there is one such lesson, however often it is gone on with. */
public record Together(SchoolId school, ClassGroupId classGroup, SchoolYear year, ModuleKey module) {
    public Together {
        requireNonNull(school, "school");
        requireNonNull(classGroup, "classGroup");
        requireNonNull(year, "year");
        requireNonNull(module, "module");
    }

    /** Makes the order in which options are shown: the same on every device, another in another class. */
    long seed() {
        return classGroup.value().getLeastSignificantBits() ^ year.startsIn();
    }
}

package cymru.addo.outstanding;

import cymru.addo.agreement.Edition;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.School;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The pupils who have not agreed to an edition this year. Somebody in two classes is outstanding in both. */
public interface Outstanding {
    List<OutstandingPupil> in(School school, Edition edition, ClassGroupId classGroup);

    /** Hands them over one by one, by class and name, so that a large school never stands in memory. */
    void each(School school, Edition edition, OutstandingFilter filter, Consumer<OutstandingPupil> to);

    /** How many of each class the school has waited for longer than it meant to; classes without any are left out. */
    default Map<ClassGroupId, Long> overdue(School school, Edition edition) {
        var late = new HashMap<ClassGroupId, Long>();
        each(school, edition, OutstandingFilter.EVERYBODY, pupil -> {
            if (pupil.overdue()) late.merge(pupil.classGroup(), 1L, Long::sum);
        });
        return late;
    }

    /** Those nobody can show the agreement to: staff must say which band they are in. */
    List<OutstandingPupil> withoutBand(School school, Edition edition, ClassGroupId classGroup);
}

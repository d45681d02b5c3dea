package cymru.addo.outstanding;

import cymru.addo.agreement.Edition;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.School;
import java.util.List;
import java.util.function.Consumer;

/** The pupils who have not agreed to an edition this year. Somebody in two classes is outstanding in both. */
public interface Outstanding {
    List<OutstandingPupil> in(School school, Edition edition, ClassGroupId classGroup);

    /** Hands them over one by one, by class and name, so that a large school never stands in memory. */
    void each(School school, Edition edition, OutstandingFilter filter, Consumer<OutstandingPupil> to);

    /** Those nobody can show the agreement to: staff must say which band they are in. */
    List<OutstandingPupil> withoutBand(School school, Edition edition, ClassGroupId classGroup);
}

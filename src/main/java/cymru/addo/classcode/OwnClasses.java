package cymru.addo.classcode;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.SchoolId;
import java.util.List;
import java.util.UUID;

/** The classes whose lists a school writes itself. */
public interface OwnClasses {
    /** By title. */
    List<OwnClass> of(SchoolId school);

    /** Under what they stand; made when it is first needed. */
    UUID door(SchoolId school);

    /** @param pupils how many are on its list */
    record OwnClass(ClassGroupId id, String title, long pupils) {}
}

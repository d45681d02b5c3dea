package cymru.addo.vle;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The learning platforms of one school, and what its coordinator decides about them. Another school's are never among them. */
public interface SchoolPlatforms {
    /** Those in use first. */
    List<Platform> of(SchoolId school);

    Optional<Platform> find(SchoolId school, UUID platform);

    /** How many schools are served beside this one. */
    int otherSchools(SchoolId school);

    /** From now on nobody comes in from there. False where it is retired already, or is not the school's. */
    boolean retire(SchoolId school, UUID platform, PersonId by);

    boolean bringBack(SchoolId school, UUID platform, PersonId by);

    /** Lets people in from a place that waits, or was refused. */
    boolean accept(SchoolId school, UUID platform, String deployment, PersonId by);

    /** Keeps a place that waits out, and from asking again. */
    boolean refuse(SchoolId school, UUID platform, String deployment, PersonId by);
}

package cymru.addo.vle;

import cymru.addo.lti.launch.Services.Grades;
import cymru.addo.school.SchoolId;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/** The newest class of a platform that came with a service, to try that service with. */
interface ServicesSeen {
    Optional<ClassListSeen> classList(SchoolId school, UUID platform);

    Optional<GradesSeen> grades(SchoolId school, UUID platform);

    record ClassListSeen(String deployment, URI memberships) {}

    record GradesSeen(String deployment, Grades grades) {}
}

package cymru.addo.classcode;

import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.ClassGroups;
import cymru.addo.roster.Enrolments;
import cymru.addo.roster.Role;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** A pupil who has signed in, and whom nobody put into a class, types the code on the board: they are in that class from then on. */
@Dependent
public class JoinClass {
    private final ClassCodes codes;
    private final ClassGroups classGroups;
    private final Enrolments enrolments;
    private final Clock clock;

    @Inject
    JoinClass(ClassCodes codes, ClassGroups classGroups, Enrolments enrolments, Clock clock) {
        this.codes = codes;
        this.classGroups = classGroups;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /**
     * The class they are in now; empty for a code that opens nothing at their school, whyever that is.
     *
     * @param pupil who is known to be one: a code is never a way in for staff
     */
    public Optional<ClassGroup> join(SchoolId school, PersonId pupil, String code) {
        var joined = codes.read(code, clock.instant())
                .filter(open -> open.school().equals(school))
                .flatMap(open -> classGroups.find(school, open.classGroup()));
        joined.ifPresent(group -> enrolments.enrol(school, group.id(), pupil, Role.PUPIL, Optional.empty()));
        return joined;
    }
}

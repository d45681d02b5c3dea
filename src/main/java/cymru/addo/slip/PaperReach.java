package cymru.addo.slip;

import cymru.addo.appointment.Appointments;
import cymru.addo.roster.Enrolment;
import cymru.addo.roster.Enrolments;
import cymru.addo.roster.Role;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Whose slips somebody of the school may print and tick: a teacher those of their own classes, a coordinator all. */
@Dependent
class PaperReach {
    private final Enrolments enrolments;
    private final Appointments appointments;

    @Inject
    PaperReach(Enrolments enrolments, Appointments appointments) {
        this.enrolments = enrolments;
        this.appointments = appointments;
    }

    boolean isOver(School school, PersonId staff, ClassGroupId group) {
        return enrolments.isStaffOf(school.id(), staff, group) || appointments.isCoordinator(school.id(), staff);
    }

    /** Where the child is a pupil today. */
    List<ClassGroupId> classesOf(School school, PersonId child) {
        return enrolments.of(school.id(), child).stream()
                .filter(PaperReach::isPupil)
                .map(Enrolment::classGroup)
                .toList();
    }

    /** Who is a pupil of the class today. */
    List<PersonId> pupilsOf(School school, ClassGroupId group) {
        return enrolments.in(school.id(), group).stream()
                .filter(PaperReach::isPupil)
                .map(Enrolment::person)
                .toList();
    }

    private static boolean isPupil(Enrolment place) {
        return place.active() && place.role() == Role.PUPIL;
    }
}

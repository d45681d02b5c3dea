package cymru.addo.appointment;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.util.List;

/** Who is a coordinator now. Each change is kept together with its event. */
public interface Appointments {
    List<Appointment> coordinators(SchoolId school);

    boolean isCoordinator(SchoolId school, PersonId person);

    /** @return false when they hold the duty already */
    boolean appoint(SchoolId school, PersonId person, PersonId by);

    /** Takes the duty while nobody holds it. Of two who try at once, one gets it. */
    boolean take(SchoolId school, PersonId administrator);

    /** Uses up a code of this school. Of many who try at once, one gets the duty. */
    boolean redeem(SchoolId school, PersonId person, String code);

    /** Ends an appointment, but never the last one. */
    boolean end(SchoolId school, AppointmentId id, PersonId by);
}

package cymru.addo.visitor;

import cymru.addo.appointment.Appointments;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** A coordinator writes down that somebody has left before their last day. */
@Dependent
public class EndVisit {
    private final Appointments appointments;
    private final Visits visits;
    private final Clock clock;

    @Inject
    EndVisit(Appointments appointments, Visits visits, Clock clock) {
        this.appointments = appointments;
        this.visits = visits;
        this.clock = clock;
    }

    public enum Outcome {
        ENDED,
        /** It was ended before, its last day is over, or it is none of this school's. */
        NOT_GOING_ON,
        NOT_COORDINATOR
    }

    public Outcome end(School school, PersonId by, VisitId visit) {
        if (!appointments.isCoordinator(school.id(), by)) return Outcome.NOT_COORDINATOR;
        return visits.end(school, visit, by, clock.instant()) ? Outcome.ENDED : Outcome.NOT_GOING_ON;
    }
}

package cymru.addo.erasure;

import cymru.addo.appointment.Appointments;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * The coordinator has somebody forgotten who asked for it, or whose time to be kept is over. Their name, what the platform
 * calls them and every free word by or about them are gone for good; a nobody is left who once answered, so that the record
 * of the school still proves what it proved. Who comes in from the platform again is somebody new.
 */
@Dependent
public class ErasePerson {
    private final Appointments appointments;
    private final Erasures erasures;
    private final Clock clock;

    @Inject
    public ErasePerson(Appointments appointments, Erasures erasures, Clock clock) {
        this.appointments = appointments;
        this.erasures = erasures;
        this.clock = clock;
    }

    public enum Result {
        ERASED,
        NOT_COORDINATOR,
        /** A school must be able to say who looks after e-safety now. */
        HOLDS_A_DUTY,
        /** Nobody of this school, or erased before. */
        NOBODY
    }

    /** Whether the person of this issuer is nobody any more. */
    public static boolean isErased(String issuer) {
        return issuer.equals(ErasureStatements.NOWHERE);
    }

    public Result erase(School school, PersonId coordinator, PersonId person) {
        if (!appointments.isCoordinator(school.id(), coordinator)) return Result.NOT_COORDINATOR;
        if (appointments.isCoordinator(school.id(), person)) return Result.HOLDS_A_DUTY;
        return erasures.erase(school, person, coordinator, clock.instant()) ? Result.ERASED : Result.NOBODY;
    }
}

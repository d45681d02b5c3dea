package cymru.addo.appointment;

import cymru.addo.roster.People;
import cymru.addo.roster.Person;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** How somebody becomes the e-safety coordinator, and stops being one. Pupils never do; teachers cannot appoint. */
@Dependent
public class AppointCoordinator {
    private final Appointments appointments;
    private final People people;

    @Inject
    public AppointCoordinator(Appointments appointments, People people) {
        this.appointments = appointments;
        this.people = people;
    }

    /** A coordinator appoints a colleague who has come in as staff. */
    public Outcome appoint(SchoolId school, PersonId coordinator, PersonId colleague) {
        if (!appointments.isCoordinator(school, coordinator)) return new Outcome.NotYours();
        if (!isStaff(school, colleague)) return new Outcome.NoSuchColleague();
        return appointments.appoint(school, colleague, coordinator) ? new Outcome.Done() : new Outcome.AlreadyHeld();
    }

    /** Whoever has the school's code, and is staff, holds the duty from now on. */
    public Outcome redeem(SchoolId school, PersonId person, String code) {
        if (!isStaff(school, person)) return new Outcome.NotYours();
        if (appointments.isCoordinator(school, person)) return new Outcome.AlreadyHeld();
        return appointments.redeem(school, person, code) ? new Outcome.Done() : new Outcome.NoSuchCode();
    }

    /**
     * The platform's administrator takes the duty while nobody holds it.
     *
     * @param isAdministrator whether their platform called them so at this very launch
     */
    public Outcome take(SchoolId school, PersonId person, boolean isAdministrator) {
        if (!isAdministrator) return new Outcome.NotYours();
        return appointments.take(school, person) ? new Outcome.Done() : new Outcome.AlreadyHeld();
    }

    /** A coordinator ends an appointment, their own included, but never the last. */
    public Outcome end(SchoolId school, PersonId coordinator, AppointmentId appointment) {
        if (!appointments.isCoordinator(school, coordinator)) return new Outcome.NotYours();
        return appointments.end(school, appointment, coordinator) ? new Outcome.Done() : new Outcome.LastOne();
    }

    private boolean isStaff(SchoolId school, PersonId person) {
        return people.find(school, person).filter(Person::seenAsStaff).isPresent();
    }

    public sealed interface Outcome {
        record Done() implements Outcome {}

        /** They are not somebody who may do this. */
        record NotYours() implements Outcome {}

        record NoSuchColleague() implements Outcome {}

        /** The code is wrong, used, expired, or another school's. */
        record NoSuchCode() implements Outcome {}

        record AlreadyHeld() implements Outcome {}

        /** It is the last appointment, or there is none such any more. */
        record LastOne() implements Outcome {}
    }
}

package cymru.addo.web.launch;

import cymru.addo.appointment.Appointments;
import cymru.addo.assignment.Assignment;
import cymru.addo.attempt.Learner;
import cymru.addo.completion.ComesFirst;
import cymru.addo.curriculum.Audience;
import cymru.addo.curriculum.Curricula;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.lti.launch.Launch;
import cymru.addo.roster.Enrolment;
import cymru.addo.roster.Enrolments;
import cymru.addo.school.School;
import cymru.addo.vle.LaunchSession;
import cymru.addo.vle.ReceiveLaunch.Outcome.Received;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Where somebody who came in begins: what the launch asks for, what the link leads to, or their own page. A module that must
 * be understood first comes first.
 */
@Dependent
public class WhereToBegin {

    private final Appointments appointments;
    private final ComesFirst comesFirst;
    private final Curricula curricula;
    private final Enrolments enrolments;
    private final Clock clock;

    @Inject
    public WhereToBegin(
            Appointments appointments, ComesFirst comesFirst, Curricula curricula, Enrolments enrolments, Clock clock) {
        this.appointments = appointments;
        this.enrolments = enrolments;
        this.comesFirst = comesFirst;
        this.curricula = curricula;
        this.clock = clock;
    }

    String of(Launch launch, Received received, LaunchSession session) {
        if (session.roles().contains("PREVIEW")) return previewed(received);
        return switch (launch.messageType()) {
            case DEEP_LINKING -> "pick";
            case SUBMISSION_REVIEW -> "review";
            case DATA_PRIVACY -> "privacy";
            case EULA -> session.roles().contains("PUPIL") ? "agreement" : "terms";
            case RESOURCE_LINK, CONTEXT -> ownPage(received, session);
        };
    }

    /** No link says what is to be done: pupils go to their agreement, staff to their class, and whoever has none or several says which. */
    String ofSignIn(Received received, LaunchSession session) {
        if (session.roles().contains("PREVIEW")) return "preview";
        if (appointments.isCoordinator(session.school(), session.person())) return "school";
        var places = enrolments.of(session.school(), session.person()).stream()
                .filter(Enrolment::active)
                .count();
        var isPupil = session.roles().contains("PUPIL");
        if (places != 1) return "classes";
        return isPupil ? "agreement" : "class";
    }

    private String previewed(Received received) {
        return received.assignment()
                .flatMap(set -> set.task().module())
                .map(key -> page(received.school(), key))
                .orElse("preview");
    }

    private String ownPage(Received received, LaunchSession session) {
        if (session.roles().contains("PUPIL"))
            return received.assignment()
                    .flatMap(set -> module(received.school(), session, set))
                    .orElse("agreement");
        return received.assignment()
                .flatMap(set -> ofStaff(received.school(), set))
                .orElseGet(() -> appointments.isCoordinator(session.school(), session.person()) ? "school" : "class");
    }

    /** What is written for staff is theirs to do, not their pupils'. */
    private Optional<String> ofStaff(School school, Assignment set) {
        return set.task()
                .module()
                .flatMap(curricula.of(school.id())::module)
                .filter(module -> module.audience() == Audience.STAFF)
                .map(module -> "modules/" + module.key());
    }

    private Optional<String> module(School school, LaunchSession session, Assignment set) {
        var learner = new Learner(school.id(), session.person(), school.yearAt(clock.instant()));
        return set.task()
                .module()
                .map(module -> comesFirst.before(learner, set).orElse(module))
                .map(key -> page(school, key));
    }

    /** A module of the school's own that was taken back leads to those that are there. */
    private String page(School school, ModuleKey key) {
        var isThere = curricula.of(school.id()).module(key).isPresent();
        return isThere ? "modules/" + key : "modules";
    }
}

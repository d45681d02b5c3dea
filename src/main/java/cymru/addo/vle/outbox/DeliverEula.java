package cymru.addo.vle.outbox;

import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.Registrations;
import cymru.addo.lti.eula.EulaReports;
import cymru.addo.lti.launch.Services.Eula;
import cymru.addo.lti.service.ServiceOutcome;
import cymru.addo.lti.service.ServiceOutcome.Gone;
import cymru.addo.roster.People;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Tells a platform's own register that somebody has accepted, that everybody begins again, or whether anybody need be asked. */
@Dependent
class DeliverEula {
    private final EulaServices services;
    private final People people;
    private final Registrations registrations;
    private final EulaReports reports;

    @Inject
    DeliverEula(EulaServices services, People people, Registrations registrations, EulaReports reports) {
        this.services = services;
        this.people = people;
        this.registrations = registrations;
        this.reports = reports;
    }

    Delivery deliver(Message message) {
        var registration = registrations.withId(message.registration());
        var offered = services.find(message.school(), message.registration(), message.deployment());
        if (registration.isEmpty() || offered.isEmpty())
            return new Delivery.Refused(WhyParked.NOT_OFFERED, "the platform offers no register of acceptances");
        var outcome = send(message, registration.get(), offered.get());
        return outcome instanceof Gone
                ? new Delivery.Refused(WhyParked.NOT_OFFERED, "the register of acceptances is gone")
                : Delivery.of(outcome);
    }

    private ServiceOutcome<?> send(Message message, PlatformRegistration registration, Eula offered) {
        if (message.kind() == MessageKind.EULA_RESET)
            return reports.beginAgain(registration, message.deployment(), offered);
        if (message.kind() == MessageKind.EULA_SWITCH)
            return reports.require(registration, message.deployment(), offered, isRequired(message));
        var person =
                people.find(message.school(), message.person().orElseThrow()).orElseThrow();
        return reports.answered(registration, message.deployment(), offered, person.subject(), true, message.stamp());
    }

    private static boolean isRequired(Message message) {
        return Boolean.TRUE.equals(message.body().get("required"));
    }
}

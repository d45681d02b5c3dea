package cymru.addo.vle.outbox;

import cymru.addo.agreement.Editions;
import cymru.addo.school.Schools;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** A new edition or school year has begun: platforms that keep a register of acceptances begin again, though nobody came in. */
@Dependent
public class RenewEula {
    private final Schools schools;
    private final Editions editions;
    private final EulaServices services;
    private final Clock clock;

    @Inject
    public RenewEula(Schools schools, Editions editions, EulaServices services, Clock clock) {
        this.schools = schools;
        this.editions = editions;
        this.services = services;
        this.clock = clock;
    }

    /** Changes nothing where it was done before. */
    public void whereDue() {
        for (var school : schools.all())
            services.beginAgain(school.id(), editions.current(school.id()).id(), school.yearAt(clock.instant()));
    }
}

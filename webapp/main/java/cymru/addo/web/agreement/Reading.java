package cymru.addo.web.agreement;

import cymru.addo.agreement.Acceptance;
import cymru.addo.agreement.Acceptances;
import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Editions;
import cymru.addo.agreement.Reader;
import cymru.addo.roster.BandFound;
import cymru.addo.roster.BandOfPerson;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** The pupil who is visiting, and the agreement that lies before them. Whoever asks holds on to the edition they were given. */
@Dependent
public class Reading {

    private final Visitor visitor;
    private final Editions editions;
    private final Acceptances acceptances;
    private final BandOfPerson bands;
    private final Clock clock;

    @Inject
    public Reading(Visitor visitor, Editions editions, Acceptances acceptances, BandOfPerson bands, Clock clock) {
        this.visitor = visitor;
        this.editions = editions;
        this.acceptances = acceptances;
        this.bands = bands;
        this.clock = clock;
    }

    Edition edition() {
        return editions.current(visitor.schoolId());
    }

    /** The visiting pupil with the agreement before them; nobody while no band is known for them. */
    Optional<Reader> reader() {
        return band().map(found -> new Reader(
                visitor.school(),
                visitor.person(),
                found.band(),
                found.source(),
                visitor.language(),
                visitor.session().id()));
    }

    /** What they answered to this edition this school year. */
    Optional<Acceptance> answer(Edition edition) {
        var school = visitor.school();
        return acceptances.of(school.id(), visitor.person(), edition.id(), school.yearAt(clock.instant()));
    }

    private Optional<BandFound> band() {
        var session = visitor.session();
        return session.classGroup()
                .flatMap(group -> bands.in(session.school(), session.person(), group))
                .or(() -> bands.withoutPlace(
                        session.school(), session.person(), session.classGroup(), session.linkBand()));
    }
}

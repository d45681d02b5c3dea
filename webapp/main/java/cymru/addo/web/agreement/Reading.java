package cymru.addo.web.agreement;

import cymru.addo.agreement.Acceptance;
import cymru.addo.agreement.Acceptances;
import cymru.addo.agreement.AgreedBefore;
import cymru.addo.agreement.ChangesSince;
import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Editions;
import cymru.addo.agreement.Reader;
import cymru.addo.agreement.TellOnce;
import cymru.addo.attempt.Learner;
import cymru.addo.check.CheckUnderstanding;
import cymru.addo.completion.ComesFirst;
import cymru.addo.curriculum.ModuleKey;
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
    private final ComesFirst comesFirst;
    private final CheckUnderstanding checking;
    private final ChangesSince changes;
    private final TellOnce tellOnce;
    private final Clock clock;

    @Inject
    public Reading(
            Visitor visitor,
            Editions editions,
            Acceptances acceptances,
            BandOfPerson bands,
            ComesFirst comesFirst,
            CheckUnderstanding checking,
            ChangesSince changes,
            TellOnce tellOnce,
            Clock clock) {
        this.visitor = visitor;
        this.editions = editions;
        this.acceptances = acceptances;
        this.bands = bands;
        this.comesFirst = comesFirst;
        this.checking = checking;
        this.changes = changes;
        this.tellOnce = tellOnce;
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

    /** What they answered this school year, so far as it stands for this edition. */
    Optional<Acceptance> answer(Edition edition) {
        var school = visitor.school();
        return acceptances.of(school.id(), visitor.person(), edition.id(), school.yearAt(clock.instant()));
    }

    /** Whether they have agreed themselves. */
    boolean hasAgreed(Edition edition) {
        return answer(edition).filter(Acceptance::isOwnAgreement).isPresent();
    }

    /** Whether they had agreed, in words that are not theirs any more. */
    boolean isOpenedAgain(Edition edition) {
        var school = visitor.school();
        return acceptances.isOpenedAgain(school.id(), visitor.person(), edition.id(), school.yearAt(clock.instant()));
    }

    /** How many questions on the promises are left, which come before agreeing. */
    int toBeChecked(Reader reader, Edition edition) {
        var progress = checking.progress(reader, edition);
        return progress.asked() - progress.right();
    }

    /** What they agreed to before, and what has changed since. */
    Optional<AgreedBefore> before(Reader reader, Edition edition) {
        return changes.before(reader, edition);
    }

    /** The same for somebody whose answer stands though the words are better now, in the visit in which they are told. */
    Optional<AgreedBefore> toBeTold(Edition edition) {
        return reader().flatMap(reader -> before(reader, edition)
                .filter(before -> !before.asksOnlyChanges() && !before.changes().isEmpty())
                .filter(before -> tellOnce.isDue(reader, edition)));
    }

    /** The module that staff want understood before anybody of the class agrees; empty once it is. */
    Optional<ModuleKey> first() {
        var school = visitor.school();
        var learner = new Learner(school.id(), visitor.person(), school.yearAt(clock.instant()));
        return visitor.session().classGroup().flatMap(group -> band().flatMap(
                        found -> comesFirst.beforeAgreement(learner, group, found.band())));
    }

    private Optional<BandFound> band() {
        var session = visitor.session();
        return session.classGroup()
                .flatMap(group -> bands.in(session.school(), session.person(), group))
                .or(() -> bands.withoutPlace(
                        session.school(), session.person(), session.classGroup(), session.linkBand()));
    }
}

package cymru.addo.web.module;

import cymru.addo.attempt.Learner;
import cymru.addo.completion.FindStanding;
import cymru.addo.completion.Standing;
import cymru.addo.curriculum.Audience;
import cymru.addo.curriculum.Curricula;
import cymru.addo.curriculum.Curriculum;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.roster.BandFound;
import cymru.addo.roster.BandOfPerson;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The visitor as somebody who learns. Pupils open what is written for their band and whatever they were set; staff may look at
 * everything, and are set what is written for staff.
 */
@Dependent
public class Learning {

    private static final Standing NOTHING = new Standing(List.of(), Map.of(), Map.of());

    private final Visitor visitor;
    private final Curricula curricula;
    private final FindStanding standings;
    private final BandOfPerson bands;
    private final LedHere led;
    private final Clock clock;

    @Inject
    public Learning(
            Visitor visitor,
            Curricula curricula,
            FindStanding standings,
            BandOfPerson bands,
            LedHere led,
            Clock clock) {
        this.visitor = visitor;
        this.curricula = curricula;
        this.standings = standings;
        this.bands = bands;
        this.led = led;
        this.clock = clock;
    }

    /** Whether what the visitor does is kept at all. */
    boolean isKept() {
        return visitor.is("PUPIL") || visitor.is("TEACHER") || visitor.is("ADMINISTRATOR") || visitor.is("COORDINATOR");
    }

    Curriculum curriculum() {
        return curricula.of(visitor.schoolId());
    }

    Learner learner() {
        var school = visitor.school();
        return new Learner(school.id(), visitor.person(), school.yearAt(clock.instant()));
    }

    Standing standing(Curriculum curriculum) {
        return isKept() ? standings.of(visitor.school(), learner(), curriculum, this::isMeantForThem) : NOTHING;
    }

    /** The module with this key as it lies before the visitor; not found where it is not for them. */
    Met meet(String key) {
        var curriculum = curriculum();
        var module = ModuleKey.in(key).flatMap(curriculum::module).orElseThrow(NotFoundException::new);
        var standing = standing(curriculum);
        if (!mayOpen(module, standing)) throw new NotFoundException();
        return new Met(learner(), curriculum, module, standing);
    }

    /** For whom the modules are that the visitor does of their own accord; nobody while no band is known for a pupil. */
    Optional<Audience> audience() {
        return visitor.is("PUPIL") ? band().map(BandFound::band).map(Audience::of) : Optional.of(Audience.STAFF);
    }

    private boolean mayOpen(CurriculumModule module, Standing standing) {
        if (!visitor.is("PUPIL")) return true;
        return !standing.set(module.key()).isEmpty()
                || standing.understood().containsKey(module.key())
                || standing.set().stream()
                        .flatMap(one -> one.task().terms().after().stream())
                        .anyMatch(module.key()::equals)
                || audience().filter(module.audience()::equals).isPresent()
                || led.to(module.key());
    }

    private boolean isMeantForThem(CurriculumModule module) {
        return visitor.is("PUPIL") ? module.audience().isPupils() : module.audience() == Audience.STAFF;
    }

    private Optional<BandFound> band() {
        var session = visitor.session();
        return session.classGroup()
                .flatMap(group -> bands.in(session.school(), session.person(), group))
                .or(() -> bands.withoutPlace(
                        session.school(), session.person(), session.classGroup(), session.linkBand()));
    }
}

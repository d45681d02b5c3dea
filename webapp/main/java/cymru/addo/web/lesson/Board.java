package cymru.addo.web.lesson;

import cymru.addo.curriculum.Curricula;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.lesson.HoldLesson;
import cymru.addo.lesson.Together;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;

/** Whose lesson it is and what it is about. There is none in a class of somebody else's, and none of a module for adults. */
@Dependent
public class Board {

    private final Visitor visitor;
    private final Curricula curricula;
    private final HoldLesson lesson;
    private final Clock clock;

    @Inject
    public Board(Visitor visitor, Curricula curricula, HoldLesson lesson, Clock clock) {
        this.visitor = visitor;
        this.curricula = curricula;
        this.lesson = lesson;
        this.clock = clock;
    }

    CurriculumModule module(String key) {
        return ModuleKey.in(key)
                .flatMap(curricula.of(visitor.schoolId())::module)
                .filter(module -> module.audience().isPupils())
                .orElseThrow(NotFoundException::new);
    }

    Together together(CurriculumModule module) {
        var year = visitor.school().yearAt(clock.instant());
        var together = new Together(visitor.schoolId(), visitor.classGroup(), year, module.key());
        if (!lesson.isOf(visitor.person(), together)) throw new ForbiddenException();
        return together;
    }
}

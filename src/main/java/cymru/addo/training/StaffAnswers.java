package cymru.addo.training;

import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What was answered in the quizzes of some modules, by everybody. */
interface StaffAnswers {
    /** In the order of persons, modules, attempts and answers. */
    List<Given> in(SchoolId school, SchoolYear year, Collection<CurriculumModule> modules);

    /** @param finishedAt when the attempt it belongs to ended; empty while that is open */
    record Given(PersonId person, ModuleKey module, Optional<Instant> finishedAt, String question, boolean right) {}
}

package cymru.addo.passport;

import cymru.addo.agreement.Decision;
import cymru.addo.assignment.Assignments;
import cymru.addo.completion.Completion;
import cymru.addo.completion.Completions;
import cymru.addo.curriculum.Curricula;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.passport.Passport.Agreed;
import cymru.addo.passport.Passport.Learnt;
import cymru.addo.records.AsAt;
import cymru.addo.records.AsAt.Stands;
import cymru.addo.roster.Person;
import cymru.addo.school.School;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together what a pupil takes along: of each school year what counted at its end, and each module they understood. */
@Dependent
public class IssuePassport {
    private final AsAt asAt;
    private final Completions completions;
    private final Assignments assignments;
    private final Curricula curricula;
    private final Clock clock;

    @Inject
    public IssuePassport(
            AsAt asAt, Completions completions, Assignments assignments, Curricula curricula, Clock clock) {
        this.asAt = asAt;
        this.completions = completions;
        this.assignments = assignments;
        this.curricula = curricula;
        this.clock = clock;
    }

    public Passport of(School school, Person pupil) {
        var today = school.calendar().dayAt(clock.instant());
        return new Passport(
                school.name(),
                today,
                pupil.name().filter(name -> school.keepsNames()),
                agreed(school, pupil, today),
                learnt(school, pupil));
    }

    private List<Agreed> agreed(School school, Person pupil, LocalDate today) {
        return asAt.of(school, pupil.id(), today).before().stream()
                .map(answered -> answered.answer().year())
                .distinct()
                .sorted()
                .flatMap(year -> standing(school, pupil, year, today).stream())
                .toList();
    }

    private Optional<Agreed> standing(School school, Person pupil, SchoolYear year, LocalDate today) {
        var lastDay = school.calendar().firstDayOf(year.next()).minusDays(1);
        return asAt.of(school, pupil.id(), lastDay.isBefore(today) ? lastDay : today)
                .stands()
                .filter(stands -> stands.answer().year().equals(year))
                .filter(stands -> stands.answer().decision() == Decision.AGREED)
                .map(stands -> agreed(school, stands));
    }

    private static Agreed agreed(School school, Stands stands) {
        var answer = stands.answer();
        return new Agreed(
                answer.year(),
                stands.edition().number(),
                answer.band(),
                answer.language(),
                day(school, answer.decidedAt()),
                answer.isWithClass(),
                answer.wordsHash());
    }

    private List<Learnt> learnt(School school, Person pupil) {
        return completions.of(school.id(), pupil.id()).stream()
                .filter(Completion::mastered)
                .flatMap(completion -> learnt(school, completion).stream())
                .collect(Collectors.toMap(Learnt::title, Function.identity(), IssuePassport::earlier))
                .values()
                .stream()
                .sorted(Comparator.comparing(Learnt::day)
                        .thenComparing(learnt -> learnt.title().english()))
                .toList();
    }

    private Optional<Learnt> learnt(School school, Completion completion) {
        return assignments
                .find(school.id(), completion.assignment())
                .flatMap(assignment -> assignment.task().contentKey())
                .flatMap(ModuleKey::in)
                .flatMap(curricula.of(school.id())::module)
                .map(module -> new Learnt(module.title(), day(school, completion.completedAt())));
    }

    private static Learnt earlier(Learnt one, Learnt other) {
        return one.day().isAfter(other.day()) ? other : one;
    }

    private static LocalDate day(School school, Instant at) {
        return school.calendar().dayAt(at);
    }
}

package cymru.addo.lesson;

import cymru.addo.completion.CompleteTogether;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.roster.Enrolments;
import cymru.addo.school.PersonId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A teacher holds a lesson: counts hands, writes down who was there, corrects a slip. For nobody's class but their own. Whoever
 * was there has completed what the class was set; who was absent still has it to do.
 */
@Dependent
public class HoldLesson {
    private final Enrolments enrolments;
    private final Lessons lessons;
    private final CompleteTogether completing;

    @Inject
    public HoldLesson(Enrolments enrolments, Lessons lessons, CompleteTogether completing) {
        this.enrolments = enrolments;
        this.lessons = lessons;
        this.completing = completing;
    }

    public enum Outcome {
        KEPT,
        NOT_YOUR_CLASS,
        /** The module asks no such question, or the class has no such pupil. */
        NOT_HERE,
        /** More numbers than there are things to raise a hand for, or numbers that are none. */
        NO_COUNT
    }

    /** Whether this is their class to hold a lesson in. */
    public boolean isOf(PersonId staff, Together together) {
        return enrolments.isStaffOf(together.school(), staff, together.classGroup());
    }

    /** @param hands in the order of the question's ballot */
    public Outcome count(
            PersonId staff, Together together, CurriculumModule module, String question, List<Integer> hands) {
        if (!isOf(staff, together)) return Outcome.NOT_YOUR_CLASS;
        var ballot = module.quiz().question(question).map(asked -> Ballot.of(asked, together));
        if (ballot.isEmpty()) return Outcome.NOT_HERE;
        if (!ballot.get().takes(hands)) return Outcome.NO_COUNT;
        lessons.count(together, module.version(), staff, ballot.get().hands(hands));
        return Outcome.KEPT;
    }

    @Transactional
    public Outcome present(PersonId staff, Together together, CurriculumModule module, Set<PersonId> pupils) {
        if (!isOf(staff, together)) return Outcome.NOT_YOUR_CLASS;
        if (!ofClass(together).containsAll(pupils)) return Outcome.NOT_HERE;
        if (pupils.isEmpty()) return Outcome.KEPT;
        lessons.present(together, module.version(), staff, pupils);
        completing.complete(together.school(), together.classGroup(), module.key(), staff, pupils);
        return Outcome.KEPT;
    }

    @Transactional
    public Outcome allPresent(PersonId staff, Together together, CurriculumModule module) {
        return present(staff, together, module, ofClass(together));
    }

    public Outcome correct(PersonId staff, Together together, PersonId pupil) {
        if (!isOf(staff, together)) return Outcome.NOT_YOUR_CLASS;
        return lessons.correct(together, staff, pupil) ? Outcome.KEPT : Outcome.NOT_HERE;
    }

    private Set<PersonId> ofClass(Together together) {
        return lessons.register(together).stream().map(Entry::person).collect(Collectors.toSet());
    }
}

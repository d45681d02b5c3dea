package cymru.addo.circle;

import cymru.addo.agreement.ClassRecords;
import cymru.addo.agreement.Reader;
import cymru.addo.agreement.RuleKey;
import cymru.addo.circle.InCircle.State;
import cymru.addo.roster.Enrolments;
import cymru.addo.school.BandSource;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A teacher talks the agreement through with the own class, and with nobody else's: counts hands, writes down who was there,
 * takes a mistake back. Who was absent stays outstanding, and who has answered for themselves is left as they answered.
 */
@Dependent
public class HoldCircle {
    private final Enrolments enrolments;
    private final Circles circles;
    private final ClassRecords records;
    private final Clock clock;

    @Inject
    public HoldCircle(Enrolments enrolments, Circles circles, ClassRecords records, Clock clock) {
        this.enrolments = enrolments;
        this.circles = circles;
        this.records = records;
        this.clock = clock;
    }

    public enum Outcome {
        KEPT,
        NOT_YOUR_CLASS,
        /** The band meets no such promise or asks nothing about it, or the class has no such pupil. */
        NOT_HERE,
        /** More numbers than there are things to raise a hand for, or numbers that are none. */
        NO_COUNT
    }

    public boolean isOf(PersonId staff, Circle circle) {
        return enrolments.isStaffOf(circle.school().id(), staff, circle.classGroup());
    }

    /** @param hands in the order of the question's ballot */
    public Outcome count(PersonId staff, Circle circle, RuleKey rule, List<Integer> hands) {
        if (!isOf(staff, circle)) return Outcome.NOT_YOUR_CLASS;
        var question = circle.rule(rule).flatMap(found -> found.check(circle.band()));
        if (question.isEmpty()) return Outcome.NOT_HERE;
        var ballot = circle.ballot(question.get());
        if (!ballot.takes(hands)) return Outcome.NO_COUNT;
        circles.count(circle, ballot.hands(hands));
        return Outcome.KEPT;
    }

    /**
     * @param language in which the class talked
     * @param launch the public id of the teacher's launch
     */
    @Transactional
    public Outcome present(PersonId staff, Circle circle, Language language, String launch, Set<PersonId> pupils) {
        if (!isOf(staff, circle)) return Outcome.NOT_YOUR_CLASS;
        if (!pupilsOf(circle, Set.of(State.values())).containsAll(pupils)) return Outcome.NOT_HERE;
        var now = clock.instant();
        for (var pupil : pupils) {
            var reader = new Reader(circle.school(), pupil, circle.band(), BandSource.CLASS, language, launch);
            records.record(reader, circle.edition(), circle.year(), staff, now);
        }
        return Outcome.KEPT;
    }

    /** All of whom nothing is known yet. */
    @Transactional
    public Outcome allPresent(PersonId staff, Circle circle, Language language, String launch) {
        return present(staff, circle, language, launch, pupilsOf(circle, Set.of(State.OPEN)));
    }

    public Outcome correct(PersonId staff, Circle circle, PersonId pupil) {
        if (!isOf(staff, circle)) return Outcome.NOT_YOUR_CLASS;
        if (!pupilsOf(circle, Set.of(State.PRESENT)).contains(pupil)) return Outcome.NOT_HERE;
        var isTakenBack = records.takeBack(
                circle.school().id(), pupil, circle.edition().id(), circle.year(), staff, clock.instant());
        return isTakenBack ? Outcome.KEPT : Outcome.NOT_HERE;
    }

    private Set<PersonId> pupilsOf(Circle circle, Set<State> states) {
        return circles.register(circle).stream()
                .filter(entry -> states.contains(entry.state()))
                .map(InCircle::person)
                .collect(Collectors.toSet());
    }
}

package cymru.addo.classcode;

import static java.util.stream.Collectors.toMap;

import cymru.addo.roster.Enrolments;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A teacher opens a code for a lesson with their own class, sees who comes in by it, and closes it. */
@Dependent
public class OpenClassCode {
    /** A lesson. */
    private static final Duration LASTS = Duration.ofHours(1);
    /** What a teacher looks back on: the lesson, and what was left open of it. */
    private static final Duration LOOKED_BACK = Duration.ofHours(2);

    private final ClassCodes codes;
    private final Enrolments enrolments;
    private final SecureRandom random;
    private final Clock clock;

    @Inject
    OpenClassCode(ClassCodes codes, Enrolments enrolments, SecureRandom random, Clock clock) {
        this.codes = codes;
        this.enrolments = enrolments;
        this.random = random;
        this.clock = clock;
    }

    public Outcome open(SchoolId school, PersonId teacher, ClassGroupId classGroup) {
        if (!isOwn(school, teacher, classGroup)) return new Outcome.NotYourClass();
        if (!hasNames(school, classGroup)) return new Outcome.NobodyToPick();
        var code = WrittenCode.fresh(random);
        var now = clock.instant();
        codes.open(school, classGroup, code, teacher, now, now.plus(LASTS));
        return new Outcome.Opened(code);
    }

    public boolean isOwn(SchoolId school, PersonId teacher, ClassGroupId classGroup) {
        return enrolments.isStaffOf(school, teacher, classGroup);
    }

    /** Whether anybody of the class has a name that could be picked: schools that keep no names have none. */
    public boolean hasNames(SchoolId school, ClassGroupId classGroup) {
        return !codes.listed(school, classGroup).isEmpty();
    }

    public Optional<ClassCode> current(SchoolId school, ClassGroupId classGroup) {
        return codes.openOf(school, classGroup, clock.instant());
    }

    /** Whether this is how the class's open code reads. */
    public boolean reads(ClassCode current, String code) {
        return codes.read(code, clock.instant()).filter(current::equals).isPresent();
    }

    /** @return false for a class that is not theirs */
    public boolean close(SchoolId school, PersonId teacher, ClassGroupId classGroup) {
        if (!isOwn(school, teacher, classGroup)) return false;
        codes.close(school, classGroup, clock.instant());
        return true;
    }

    /**
     * Ends what somebody began under a name, so that its owner can pick it.
     *
     * @return false for a class that is not theirs, and for somebody who is not on its list
     */
    public boolean letGo(SchoolId school, PersonId teacher, ClassGroupId classGroup, PersonId pupil) {
        var isListed = codes.listed(school, classGroup).stream()
                .anyMatch(each -> each.person().equals(pupil));
        if (!isListed || !isOwn(school, teacher, classGroup)) return false;
        codes.letGo(school, classGroup, pupil, clock.instant());
        return true;
    }

    /** Who came in by the class's code in this lesson, the last first. */
    public List<CameIn> cameIn(SchoolId school, ClassGroupId classGroup) {
        var now = clock.instant();
        var names = NamesToPick.of(codes.listed(school, classGroup)).stream()
                .collect(toMap(NameToPick::person, NameToPick::name));
        return codes.since(school, classGroup, now.minus(LOOKED_BACK), now).stream()
                .filter(entry -> names.containsKey(entry.person()))
                .map(entry -> new CameIn(entry.person(), names.get(entry.person()), entry.at(), entry.here()))
                .toList();
    }

    public sealed interface Outcome {
        /** @param code as it is shown, now and never again */
        record Opened(String code) implements Outcome {}

        record NotYourClass() implements Outcome {}

        /** Nobody is on the list, or the school keeps no names. */
        record NobodyToPick() implements Outcome {}
    }
}

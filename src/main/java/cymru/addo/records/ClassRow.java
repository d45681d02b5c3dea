package cymru.addo.records;

import cymru.addo.agreement.Acceptance;
import cymru.addo.agreement.Decision;
import cymru.addo.roster.BandFound;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * One pupil in a register: who, which band and why, and what they answered this year, if anything.
 *
 * @param method how they answered, if they did
 * @param openQueries how many of their questions wait for an answer
 */
public record ClassRow(
        ClassGroupId classGroup,
        String classTitle,
        PersonId person,
        Optional<String> surname,
        Optional<String> forename,
        Optional<String> displayName,
        Optional<BandFound> band,
        Optional<Decision> decision,
        Optional<Instant> decidedAt,
        Optional<String> method,
        int openQueries) {

    /** What to call them on a page; empty where the school keeps no names. */
    public Optional<String> name() {
        if (forename.isPresent() && surname.isPresent()) return Optional.of(forename.get() + " " + surname.get());
        return displayName.or(() -> forename).or(() -> surname);
    }

    /** Whether that was talked through with the class, rather than answered by themselves. */
    public boolean withClass() {
        return method.filter(Acceptance.CLASS::equals).isPresent();
    }

    /** Whether nobody logged in: the name was picked by the class's code. */
    public boolean byClassCode() {
        return method.filter(Acceptance.CLASS_CODE::equals).isPresent();
    }

    public boolean isAgreed() {
        return decision.filter(Decision.AGREED::equals).isPresent();
    }

    /** Names nobody, so that no log can. */
    @Override
    public String toString() {
        return "ClassRow[" + person + "]";
    }
}

package cymru.addo.agreement;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Everybody's answers. Each is kept together with its event, or not at all. */
public interface Acceptances {
    /**
     * The answer that stands for an edition in a school year: to itself, or to an earlier edition since which nobody was asked
     * again.
     */
    Optional<Acceptance> of(SchoolId school, PersonId person, EditionId edition, SchoolYear year);

    /** Whether somebody had agreed, and a change of band asks them again: what they agreed to stays kept, but does not stand. */
    boolean isOpenedAgain(SchoolId school, PersonId person, EditionId edition, SchoolYear year);

    /** All answers of one person, newest first. */
    List<Acceptance> of(SchoolId school, PersonId person);

    /**
     * Keeps the answer unless the person has already agreed.
     *
     * @return true when something new was kept
     */
    boolean keep(Reader reader, Edition edition, SchoolYear year, Decision decision, Instant at);

    /** Keeps a question and the answer that there is one; the same open question is kept once. */
    boolean ask(Reader reader, Edition edition, SchoolYear year, Optional<RuleKey> rule, String text, Instant at);
}

package cymru.addo.check;

import cymru.addo.agreement.EditionId;
import cymru.addo.agreement.RuleKey;
import cymru.addo.school.Band;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import java.util.Collection;
import java.util.Map;

/** Everybody's tries at the questions on promises. Each is kept together with its event, or not at all. */
public interface Checks {
    /** What one person has tried of an edition in a band's words, in a school year. */
    Map<RuleKey, Checked> of(SchoolId school, PersonId person, EditionId edition, Band band, SchoolYear year);

    /** How many questions each of these people had right; who had none is left out. */
    Map<PersonId, Integer> rightBy(SchoolId school, Collection<PersonId> people, EditionId edition, SchoolYear year);

    /** Keeps a try unless it was kept before, or the question is right already; answers how far they have come then. */
    Checked keep(Try made);
}

package cymru.addo.cohort;

import cymru.addo.agreement.EditionId;
import cymru.addo.year.SchoolYear;
import java.util.Set;

/** Who is asked about: these people of a platform, and their answers to this edition in this school year. */
public record StandingQuestion(String site, Set<String> subjects, EditionId edition, SchoolYear year) {
    public StandingQuestion {
        subjects = Set.copyOf(subjects);
    }
}

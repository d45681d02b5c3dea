package cymru.addo.vle.outbox;

import cymru.addo.agreement.EditionId;
import cymru.addo.agreement.ToldOfAnswers;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Somebody has answered: their platforms are told, by messages that are kept together with the answer. */
@Dependent
public class QueueAnswer implements ToldOfAnswers {
    private final Results results;
    private final EulaServices eula;

    @Inject
    QueueAnswer(Results results, EulaServices eula) {
        this.results = results;
        this.eula = eula;
    }

    @Override
    public void answered(SchoolId school, PersonId person, EditionId edition, SchoolYear year) {
        results.of(school, person, edition, year);
        eula.accepted(school, person, edition, year);
    }
}

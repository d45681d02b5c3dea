package cymru.addo.vle.outbox;

import cymru.addo.completion.ToldOfCompletions;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Somebody has completed a module: the gradebooks are told, by messages that are kept together with the completion. */
@Dependent
public class QueueCompletion implements ToldOfCompletions {
    private final ModuleResults results;

    @Inject
    QueueCompletion(ModuleResults results) {
        this.results = results;
    }

    @Override
    public void completed(SchoolId school, PersonId person) {
        results.of(school, person);
    }
}

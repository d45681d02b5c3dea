package cymru.addo.vle.outbox;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The coordinator has mended what was wrong, or had it mended: what was parked goes out again. That is recorded. */
@Dependent
public class TryAgain {
    private final StuckMessages messages;

    @Inject
    public TryAgain(StuckMessages messages) {
        this.messages = messages;
    }

    /** @return false when this school has no such message, or it is not parked any more */
    public boolean one(SchoolId school, long message, PersonId coordinator) {
        return messages.release(school, message, coordinator);
    }

    /** @return how many */
    public int all(SchoolId school, PersonId coordinator) {
        return messages.releaseAll(school, coordinator);
    }
}

package cymru.addo.agreement;

import cymru.addo.school.PersonId;
import java.time.Instant;
import java.util.Optional;

/** What somebody asked about a promise, or about the whole agreement. It waits for a grown-up to talk about it. */
public record Query(
        QueryId id,
        PersonId person,
        EditionId edition,
        Optional<RuleKey> rule,
        String text,
        Instant askedAt,
        Optional<String> answer,
        Optional<Instant> closedAt) {

    public boolean isOpen() {
        return closedAt.isEmpty();
    }

    /** Says nothing of what was asked, so that no log can. */
    @Override
    public String toString() {
        return "Query[" + id + "]";
    }
}

package cymru.addo.evidence;

import cymru.addo.school.SchoolId;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Every school's chain in a database, verified by the code that verifies it for the school. */
public final class ChainOfEvidence {

    private ChainOfEvidence() {}

    /** @return how many events are linked, all of them sound */
    public static long verified(Jdbi tables) {
        var schools = tables.withHandle(handle ->
                handle.createQuery("select id from school").mapTo(UUID.class).list());
        return schools.stream()
                .mapToLong(school -> verified(tables, new SchoolId(school)))
                .sum();
    }

    private static long verified(Jdbi tables, SchoolId school) {
        var outcome = new SqlVerifyChain(tables).verify(school);
        if (outcome instanceof VerifyChain.Outcome.Verified verified && verified.unlinked() == 0)
            return verified.upTo();
        throw new AssertionError("The chain does not verify: " + outcome);
    }
}

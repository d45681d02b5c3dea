package cymru.addo.evidence;

import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

public final class EvidenceFixtures {
    private EvidenceFixtures() {}

    public static EventLog events(Jdbi jdbi) {
        return new SqlEventLog(jdbi);
    }

    public static ChainLinker linker(Jdbi jdbi) {
        return new SqlChainLinker(jdbi);
    }

    public static VerifyChain verifyChain(Jdbi jdbi) {
        return new SqlVerifyChain(jdbi);
    }

    public static RebuildProjections rebuilding(Jdbi jdbi, Projection... projections) {
        return new SqlRebuildProjections(jdbi, List.of(projections));
    }

    public static SealYear sealing(Jdbi jdbi, Clock clock) {
        return new SealYear(linker(jdbi), verifyChain(jdbi), seals(jdbi), clock);
    }

    public static Seals seals(Jdbi jdbi) {
        return new SqlSeals(jdbi);
    }

    public static FindProof proofs(Jdbi jdbi) {
        return new SqlFindProof(jdbi);
    }
}

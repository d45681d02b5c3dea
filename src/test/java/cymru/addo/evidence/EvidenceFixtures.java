package cymru.addo.evidence;

import cymru.addo.school.SchoolId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

    /** What becomes of the rows of a register, held against the chain as it is now. */
    public static String againstChain(Jdbi jdbi, SchoolId school, String csv) throws IOException {
        var chain = new ByteArrayOutputStream();
        new SqlChainText(jdbi).write(school, chain);
        var rows = RegisterAgainstChain.of(csv, Chain.read(new ByteArrayInputStream(chain.toByteArray())));
        return rows.proven() + " proven, " + rows.unproven() + " unproven, wrong " + rows.wrong();
    }
}

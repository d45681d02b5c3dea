package cymru.addo.evidence;

import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The code on the receipt of whoever has just answered: they need not wait for the worker, unless it is at work. */
@Dependent
public class ReceiptCode {
    private final FindProof proofs;
    private final ChainLinker linker;

    @Inject
    ReceiptCode(FindProof proofs, ChainLinker linker) {
        this.proofs = proofs;
        this.linker = linker;
    }

    /** Empty for the seconds in which the worker links what happened. */
    public Optional<ShortCode> of(SchoolId school, long event) {
        return proofs.codeOf(school, event).or(() -> {
            linker.linkTail(school);
            return proofs.codeOf(school, event);
        });
    }
}

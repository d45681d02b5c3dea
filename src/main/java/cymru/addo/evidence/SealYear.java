package cymru.addo.evidence;

import cymru.addo.evidence.VerifyChain.Outcome.Broken;
import cymru.addo.evidence.VerifyChain.Outcome.Verified;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** At the end of a school year its memory is sealed: all is linked, all is verified, and what it comes to fits into a line of minutes. */
@Dependent
public class SealYear {
    private final ChainLinker linker;
    private final VerifyChain chain;
    private final Seals seals;
    private final Clock clock;

    @Inject
    public SealYear(ChainLinker linker, VerifyChain chain, Seals seals, Clock clock) {
        this.linker = linker;
        this.chain = chain;
        this.seals = seals;
        this.clock = clock;
    }

    public Outcome seal(SchoolId school, SchoolYear year, PersonId by) {
        while (linker.linkTail(school) > 0) continue;
        var outcome = chain.verify(school);
        if (outcome instanceof Broken broken) return new Outcome.NotSound(broken.position());
        var verified = (Verified) outcome;
        if (verified.unlinked() > 0) return new Outcome.NotLinkedYet(verified.unlinked());
        var before = nothingSince(school, year, verified);
        if (before.isPresent()) return new Outcome.AlreadySealed(before.get());
        if (verified.upTo() == 0) return new Outcome.NothingToSeal();
        return new Outcome.Sealed(seals.keep(school, year, verified.upTo(), verified.lastHash(), by, clock.instant()));
    }

    /** The latest seal, where it is of the same year and nothing happened since but that it was sealed. */
    private Optional<Seal> nothingSince(SchoolId school, SchoolYear year, Verified chain) {
        return seals.of(school).stream()
                .findFirst()
                .filter(last -> last.year().equals(year) && last.position() + 1 == chain.upTo());
    }

    public sealed interface Outcome {
        record Sealed(Seal seal) implements Outcome {}

        /** Nothing happened since the last one. */
        record AlreadySealed(Seal seal) implements Outcome {}

        /** Events of the last seconds await their link. */
        record NotLinkedYet(long many) implements Outcome {}

        /** The chain is broken at this place. */
        record NotSound(long position) implements Outcome {}

        record NothingToSeal() implements Outcome {}
    }
}

package cymru.addo.pack;

import cymru.addo.curriculum.Curricula;
import cymru.addo.curriculum.Curriculum;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.curriculum.OwnContent.Finding;
import cymru.addo.school.PlainText;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The coordinator sends a pack: it becomes a draft, or it is said file by file what to put right. */
@Dependent
public class UploadPack {
    private static final System.Logger LOG = System.getLogger(UploadPack.class.getName());

    public static final int LONGEST_TITLE = 60;
    public static final int LARGEST = PackZip.LARGEST;

    private final Packs packs;
    private final Curricula curricula;
    private final Clock clock;

    @Inject
    public UploadPack(Packs packs, Curricula curricula, Clock clock) {
        this.packs = packs;
        this.curricula = curricula;
        this.clock = clock;
    }

    public Outcome upload(SchoolId school, String title, byte[] zip) {
        var name = title.strip().length() > LONGEST_TITLE ? null : PlainText.lineOrNull(title, LONGEST_TITLE);
        if (name == null) return new Outcome.NoTitle();
        try {
            return keep(school, name, zip, PackContents.of(zip));
        } catch (Refused refused) {
            return new Outcome.NotTaken(refused.refusal());
        }
    }

    private Outcome keep(SchoolId school, String title, byte[] zip, PackContents contents) {
        var findings = contents.findings(taken(school, title));
        if (findings.stream().anyMatch(finding -> !finding.advice())) return new Outcome.Faulty(findings);
        var keys = contents.read().modules().stream().map(CurriculumModule::key).toList();
        return new Outcome.Kept(packs.keep(school, title, zip, keys, clock.instant()), findings);
    }

    /** What a pack says, for somebody to look over; empty where this release cannot read any more what an earlier one took. */
    public Optional<Curriculum> preview(byte[] zip) {
        try {
            return Optional.of(PackContents.of(zip).read());
        } catch (Refused | RuntimeException sinceThen) {
            LOG.log(Level.WARNING, "A pack that was kept cannot be read any more", sinceThen);
            return Optional.empty();
        }
    }

    /** What to think of in a draft that is whole. */
    public List<Finding> advice(SchoolId school, String title, byte[] zip) {
        try {
            return PackContents.of(zip).findings(taken(school, title));
        } catch (Refused sinceThen) {
            return List.of();
        }
    }

    private Set<ModuleKey> taken(SchoolId school, String title) {
        var taken = new HashSet<>(packs.keysBeside(school, title));
        curricula.shipped().modules().forEach(module -> taken.add(module.key()));
        return taken;
    }

    public sealed interface Outcome {
        /** @param advice what to think of before it is published */
        record Kept(PackVersionId draft, List<Finding> advice) implements Outcome {}

        record NoTitle() implements Outcome {}

        record NotTaken(Refusal refusal) implements Outcome {}

        record Faulty(List<Finding> findings) implements Outcome {}
    }
}

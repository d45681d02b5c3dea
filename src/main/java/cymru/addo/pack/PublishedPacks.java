package cymru.addo.pack;

import cymru.addo.curriculum.Curriculum;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.Helpline;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.curriculum.OwnModules;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A school's own modules as its classes meet them: the newest of each pack. One that this release cannot read any more is left out,
 * so that the school keeps all others.
 */
@Dependent
class PublishedPacks implements OwnModules {
    private static final System.Logger LOG = System.getLogger(PublishedPacks.class.getName());

    private final Packs packs;

    @Inject
    PublishedPacks(Packs packs) {
        this.packs = packs;
    }

    @Override
    public List<String> versions(SchoolId school) {
        return packs.of(school).stream()
                .filter(PackVersion::isInUse)
                .map(version -> version.id().toString())
                .toList();
    }

    @Override
    public Curriculum read(SchoolId school, List<String> versions) {
        var modules = new LinkedHashMap<ModuleKey, CurriculumModule>();
        var helplines = new LinkedHashMap<String, Helpline>();
        for (var version : versions) {
            var read = read(school, new PackVersionId(UUID.fromString(version)));
            read.modules().forEach(module -> modules.putIfAbsent(module.key(), module));
            read.helplines().forEach(helplines::putIfAbsent);
        }
        return new Curriculum(List.copyOf(modules.values()), Map.copyOf(helplines));
    }

    /** A database that is away for a moment is no unreadable pack: whoever asks next asks it again. */
    private Curriculum read(SchoolId school, PackVersionId version) {
        var zip = packs.contents(school, version).orElseThrow();
        try {
            return PackContents.of(zip).read();
        } catch (Refused | RuntimeException unreadable) {
            LOG.log(Level.WARNING, "A published pack cannot be read any more and is left out: " + version, unreadable);
            return new Curriculum(List.of(), Map.of());
        }
    }
}

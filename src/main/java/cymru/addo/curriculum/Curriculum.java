package cymru.addo.curriculum;

import cymru.addo.content.ContentFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All modules that Addo brings along, in the order of the map, and the helplines they name. */
public record Curriculum(List<CurriculumModule> modules, Map<String, Helpline> helplines) {
    public Curriculum {
        modules = modules.stream()
                .sorted(Comparator.comparing(CurriculumModule::code))
                .toList();
        helplines = Map.copyOf(helplines);
    }

    /** Read from the content files. Broken files are a fault of the build, not of a reader. */
    public static Curriculum shipped() {
        return read(ContentFiles.onClasspath("/content/"));
    }

    static Curriculum read(ContentFiles files) {
        var modules = files.read(CurriculumSource.LIST).list("modules").stream()
                .map(name -> ReadModule.in(files.read(CurriculumSource.FOLDER + name)))
                .toList();
        var lines = files.read(CurriculumSource.HELPLINES);
        var helplines = new LinkedHashMap<String, Helpline>();
        lines.names().forEach(key -> helplines.put(key, Helpline.of(key, lines.at(key))));
        return new Curriculum(modules, helplines);
    }

    /** This and what a school has made itself. What we ship stands where both have the same key. */
    Curriculum with(Curriculum own) {
        var all = new ArrayList<>(modules);
        own.modules.stream().filter(each -> module(each.key()).isEmpty()).forEach(all::add);
        var lines = new LinkedHashMap<>(own.helplines);
        lines.putAll(helplines);
        return new Curriculum(all, lines);
    }

    public Optional<CurriculumModule> module(ModuleKey key) {
        return modules.stream().filter(module -> module.key().equals(key)).findFirst();
    }

    public List<CurriculumModule> of(Audience audience) {
        return modules.stream().filter(module -> module.audience() == audience).toList();
    }

    /** Who helps, as a page names them, in its order. */
    public List<Helpline> helplines(Page page) {
        return page.help().stream().map(helplines::get).toList();
    }
}

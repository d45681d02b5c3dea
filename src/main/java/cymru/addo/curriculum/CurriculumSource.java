package cymru.addo.curriculum;

import cymru.addo.content.ContentFault;
import cymru.addo.content.ContentFiles;
import cymru.addo.content.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All files of the curriculum as they were written, with the lists that they refer to. */
final class CurriculumSource {
    static final String FOLDER = "curriculum/";
    static final String LIST = FOLDER + "curriculum.yaml";
    static final String HELPLINES = FOLDER + "helplines.yaml";

    private final List<ContentFault> unreadable = new ArrayList<>();
    private final ContentFiles files;
    private final Yaml list;
    private final Yaml helplines;
    private final Set<String> rules;
    private final List<ModuleSource> modules;
    private final List<String> unlisted;

    /** The modules of the list. */
    CurriculumSource(ContentFiles files) {
        this(files, List.of());
    }

    /** The modules of the list, and further files that somebody forgot to list. */
    CurriculumSource(ContentFiles files, List<String> present) {
        this.files = files;
        this.list = files.read(LIST, unreadable::add);
        this.helplines = files.read(HELPLINES, unreadable::add);
        this.rules = Set.copyOf(
                files.read("agreement/pupils/agreement.yaml", unreadable::add).list("rules"));
        var listed = list.list("modules");
        this.unlisted = present.stream().filter(name -> !listed.contains(name)).toList();
        this.modules = Stream.concat(listed.stream(), unlisted.stream())
                .map(name -> new ModuleSource(files, name))
                .toList();
    }

    static CurriculumSource inFolder(Path content) {
        try (var files = Files.list(content.resolve(FOLDER))) {
            var present = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[a-z]\\d-.*\\.yaml"))
                    .sorted()
                    .toList();
            return new CurriculumSource(ContentFiles.inFolder(content), present);
        } catch (IOException noSuchFolder) {
            throw new UncheckedIOException(noSuchFolder);
        }
    }

    List<ContentFault> unreadable() {
        return Stream.concat(unreadable.stream(), modules.stream().flatMap(module -> module.unreadable().stream()))
                .toList();
    }

    ContentFiles files() {
        return files;
    }

    /** The list of modules in their order. */
    Yaml list() {
        return list;
    }

    Yaml helplines() {
        return helplines;
    }

    /** Files that are there and not in the list. */
    List<String> unlisted() {
        return unlisted;
    }

    /** The keys of the agreement's promises. */
    Set<String> rules() {
        return rules;
    }

    List<ModuleSource> modules() {
        return modules;
    }
}

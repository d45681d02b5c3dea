package cymru.addo.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.addo.content.ContentFault;
import cymru.addo.content.ContentFiles;
import cymru.addo.content.Pictures;
import cymru.addo.curriculum.Curriculum;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.curriculum.OwnContent;
import cymru.addo.curriculum.OwnContent.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The files of a pack, laid over ours: its modules in the place of ours, its pictures and helplines besides them. */
final class PackContents {
    private static final String MODULES = "modules/";
    private static final String CURRICULUM = "curriculum/";
    private static final String HELPLINES = "helplines.yaml";
    private static final ContentFiles SHIPPED = ContentFiles.onClasspath("/content/");

    private final Map<String, String> files;

    private PackContents(Map<String, String> files) {
        this.files = files;
    }

    static PackContents of(byte[] zip) throws Refused {
        return new PackContents(PackZip.opened(zip));
    }

    /** What to put right and what to think of, with the files under the names they have in the pack. */
    List<Finding> findings(Collection<ModuleKey> taken) {
        return OwnContent.findings(this::open, taken).stream()
                .map(PackContents::named)
                .toList();
    }

    Curriculum read() {
        return OwnContent.read(this::open, this::picture);
    }

    private String picture(String name) {
        var own = files.get("pictures/" + name + ".svg");
        return own == null ? name : Pictures.own(own.strip());
    }

    private InputStream open(String name) throws IOException {
        if (name.equals(CURRICULUM + "curriculum.yaml")) return stream(list());
        if (name.equals(CURRICULUM + HELPLINES)) return stream(helplines());
        if (name.startsWith(CURRICULUM)) return own(MODULES + name.substring(CURRICULUM.length()));
        return files.containsKey(name) ? own(name) : SHIPPED.open(name);
    }

    private InputStream own(String name) throws IOException {
        if (!files.containsKey(name)) throw new NoSuchFileException(name);
        return stream(files.get(name));
    }

    private String list() {
        return files.keySet().stream()
                .filter(name -> name.startsWith(MODULES))
                .map(name -> name.substring(MODULES.length()))
                .collect(Collectors.joining(", ", "modules: [", "]"));
    }

    /** The pack's first, so that their lines are those of its file. */
    private String helplines() {
        return files.getOrDefault(HELPLINES, "") + "\n" + SHIPPED.text(CURRICULUM + HELPLINES);
    }

    private static Finding named(Finding finding) {
        var fault = finding.fault();
        var file = fault.file().equals(CURRICULUM + HELPLINES)
                ? HELPLINES
                : fault.file().replaceFirst("^" + CURRICULUM, MODULES);
        return new Finding(
                finding.rule(),
                finding.advice(),
                new ContentFault(file, fault.line(), fault.place(), fault.sentence()));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}

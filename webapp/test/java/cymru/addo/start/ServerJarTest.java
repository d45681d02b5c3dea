package cymru.addo.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerJarTest {

    @TempDir
    Path folder;

    private Path archive;

    @BeforeEach
    void anArchiveAsTheBuildMakesIt() throws IOException {
        archive = folder.resolve("addo.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            add(
                    zip,
                    "META-INF/MANIFEST.MF",
                    "Manifest-Version: 1.0\nMain-Class: Start\nAdd-Opens: java.base/java.net\n"
                            .getBytes(StandardCharsets.UTF_8));
            add(zip, "MICRO-INF/runtime/kernel.jar", "kernel".getBytes(StandardCharsets.UTF_8));
            add(zip, "MICRO-INF/runtime/database.rar", adapter());
            add(zip, "MICRO-INF/deploy/ROOT.war", "pages".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void laysTheLibrariesBesideItAndNamesThemInTheirOrder() throws IOException {
        try (var server = new JarFile(ServerJar.in(folder, archive).toFile())) {
            var attributes = server.getManifest().getMainAttributes();
            assertThat(attributes.getValue(Attributes.Name.CLASS_PATH))
                    .isEqualTo("runtime/kernel.jar runtime/database.rar");
            assertThat(attributes.getValue("Add-Opens")).isEqualTo("java.base/java.net");
        }
        assertThat(folder.resolve("runtime/kernel.jar")).hasContent("kernel");
    }

    @Test
    void holdsTheApplicationAndNoLibraries() throws IOException {
        try (var server = new JarFile(ServerJar.in(folder, archive).toFile())) {
            assertThat(server.stream().map(ZipEntry::getName))
                    .containsExactlyInAnyOrder("META-INF/MANIFEST.MF", "MICRO-INF/deploy/ROOT.war");
        }
    }

    @Test
    void unpacksWhatSpeaksToDatabases() throws IOException {
        ServerJar.in(folder, archive);

        assertThat(folder.resolve("lib/install/applications/database/META-INF/ra.xml"))
                .hasContent("adapter");
    }

    @Test
    void isWrittenOnce() throws IOException {
        var first = Files.getLastModifiedTime(ServerJar.in(folder, archive));
        Files.delete(archive);

        assertThat(Files.getLastModifiedTime(ServerJar.in(folder, archive))).isEqualTo(first);
    }

    @Test
    void isWrittenAnewWhenItWasCutShort() throws IOException {
        Files.writeString(folder.resolve("server.jar.new"), "half of it");

        assertThat(List.of(ServerJar.in(folder, archive))).allMatch(Files::exists);
        assertThat(folder.resolve("server.jar.new")).doesNotExist();
    }

    private static byte[] adapter() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "META-INF/ra.xml", "adapter".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }
}

package cymru.addo.web.ways;

import cymru.addo.web.page.Input;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * {@code java -jar addo.jar teams ADDRESS DOOR CLIENT PRIVACY FILE}: writes the app for Microsoft Teams with a school's own values, as the
 * coordinator can download it. Needs no server and no database.
 */
public final class TeamsFile {
    private static final int WRITTEN = 0;
    private static final int NOT_WRITTEN = 1;

    private TeamsFile() {}

    /** Called by name, from outside the application. */
    public static int run(List<String> details) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var app = app(details);
        if (app.isEmpty()) {
            out.println(
                    "Not written. ADDRESS and PRIVACY are whole addresses that begin with https://, DOOR is the last part of the"
                            + " address of the door, CLIENT the client id of the school's app.");
            return NOT_WRITTEN;
        }
        var file = Path.of(details.get(4));
        Files.write(file, app.get().zip());
        out.println("Written: " + file);
        return WRITTEN;
    }

    private static Optional<TeamsPackage> app(List<String> details) {
        var address = TeamsPackage.address(details.get(0));
        var door = Input.uuid(details.get(1));
        var client = Input.uuid(details.get(2));
        var privacy = TeamsPackage.address(details.get(3));
        if (address.isEmpty() || door.isEmpty() || client.isEmpty() || privacy.isEmpty()) return Optional.empty();
        return Optional.of(new TeamsPackage(
                withoutSlash(address.get()), door.get(), client.get().toString(), privacy.get()));
    }

    private static URI withoutSlash(URI address) {
        return URI.create(address.toString().replaceAll("/+$", ""));
    }
}

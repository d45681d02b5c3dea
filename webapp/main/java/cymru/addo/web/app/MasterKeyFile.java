package cymru.addo.web.app;

import cymru.addo.lti.keys.MasterKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The key that our signing keys are encrypted with, so that a copy of the database alone signs nothing. Several nodes share
 * one by {@code ADDO_MASTER_KEY}; a single one makes its own beside its data, readable by its own account only.
 */
@ApplicationScoped
public class MasterKeyFile {

    private static final int BYTES = 32;

    private AddoConfig config;

    MasterKeyFile() {}

    @Inject
    public MasterKeyFile(AddoConfig config) {
        this.config = config;
    }

    @Produces
    @Singleton
    public MasterKey masterKey() {
        var random = new SecureRandom();
        var encoded =
                config.masterKey().orElseGet(() -> keptIn(config.dataFolder().resolve("master.key"), random));
        return new MasterKey(Base64.getDecoder().decode(encoded.trim()), random);
    }

    static String keptIn(Path file, SecureRandom random) {
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) make(file, random);
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The master key cannot be read or made at " + file, e);
        }
    }

    private static void make(Path file, SecureRandom random) throws IOException {
        var secret = new byte[BYTES];
        random.nextBytes(secret);
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException e) {
            return;
        } catch (UnsupportedOperationException e) {
            Files.createFile(file);
        }
        Files.writeString(file, Base64.getEncoder().encodeToString(secret), StandardOpenOption.SYNC);
    }
}

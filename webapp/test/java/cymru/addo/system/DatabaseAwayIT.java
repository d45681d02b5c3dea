package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A PostgreSQL of the school's own goes away under a running tool: pages say so honestly, and when it is back all is well again. */
class DatabaseAwayIT {

    private final Path data = Demonstration.freshFolder("database-away");
    private final int port = AddoServer.freePort();

    @Test
    void saysThatTheDatabaseIsAwayAndRecoversByItself() throws Exception {
        var database = database();
        try (var addo = addo().start()) {
            var portal = new PracticeSchool(addo).launch("amira-hughes");
            assertThat(portal.arrive().status()).isEqualTo(200);

            database.close();
            var page = portal.readAgreement();
            addo.await("down", Duration.ofSeconds(20), () -> !addo.isReady());

            assertThat(page.status()).isEqualTo(503);
            assertThat(page.heading()).isNotBlank();
            assertThat(page.header("Retry-After")).isPresent();
            assertThat(page.body()).doesNotContain("Exception", "SQL", "jdbc");
            assertThat(new Browserless().get(addo.url("/health/live")).status()).isEqualTo(200);

            database = database();
            addo.await("up again", Duration.ofSeconds(40), addo::isReady);

            assertThat(portal.agree().status()).isEqualTo(200);
        } finally {
            database.close();
        }
    }

    @Test
    void waitsForADatabaseThatComesLate() throws Exception {
        try (var addo = addo()) {
            addo.startWithoutWaiting();
            addo.await("listening", Duration.ofSeconds(120), () -> new Browserless()
                    .reach(addo.url("/health/ready"))
                    .isPresent());
            assertThat(addo.isReady()).isFalse();

            try (var database = database()) {
                addo.await("ready", Duration.ofSeconds(60), addo::isReady);
            }
        }
    }

    private AddoServer addo() {
        return AddoServer.ofADemonstration(data.resolve("addo"))
                .told("ADDO_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres");
    }

    private EmbeddedPostgres database() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("own-postgres"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}

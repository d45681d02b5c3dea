package cymru.addo.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** One real PostgreSQL for all tests of a run. Each asks for a database of its own, copied from a migrated one. */
public final class TestDatabase {
    private static final String TEMPLATE = "addo_template";
    private static final EmbeddedPostgres SERVER = start();

    private TestDatabase() {}

    /** An empty database with every migration applied. */
    public static Jdbi fresh() {
        var name = "t" + UUID.randomUUID().toString().replace("-", "");
        synchronized (TestDatabase.class) {
            Jdbi.create(SERVER.getPostgresDatabase())
                    .useHandle(handle -> handle.execute("create database " + name + " template " + TEMPLATE));
        }
        return Jdbi.create(SERVER.getDatabase("postgres", name));
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder().start();
            Jdbi.create(server.getPostgresDatabase())
                    .useHandle(handle -> handle.execute("create database " + TEMPLATE));
            migrate(server.getDatabase("postgres", TEMPLATE));
            return server;
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    private static void migrate(DataSource template) {
        Flyway.configure()
                .dataSource(template)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}

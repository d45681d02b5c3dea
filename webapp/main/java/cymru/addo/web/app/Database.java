package cymru.addo.web.app;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** The one PostgreSQL behind Addo, pooled by the server. */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/addo",
        className = "cymru.addo.web.app.AddoDataSource",
        minPoolSize = 2,
        initialPoolSize = 2,
        maxPoolSize = 20,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.fail-all-connections=true",
            "fish.payara.validate-atmost-once-period-in-seconds=2",
            "fish.payara.wrap-jdbc-objects=false",
            "fish.payara.statement-timeout-in-seconds=20",
            "fish.payara.max-wait-time-in-millis=5000"
        })
public class Database {

    @Resource(lookup = "java:app/jdbc/addo")
    private DataSource dataSource;

    @Produces
    @Singleton
    public Jdbi jdbi() {
        return Jdbi.create(dataSource);
    }

    /** Brings the tables to this release's shape. Several nodes may call it at once: Flyway lets one work and the others wait. */
    public void migrate() {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    public boolean answers() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException e) {
            return false;
        }
    }
}

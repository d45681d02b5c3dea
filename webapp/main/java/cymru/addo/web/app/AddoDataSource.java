package cymru.addo.web.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where the server's connection pool gets its connections: a PostgreSQL of the school's own when {@code ADDO_DATABASE_URL} is
 * set, else the embedded one. Instantiated by the pool, hence configured by the environment and not by injection.
 */
public class AddoDataSource implements DataSource {

    private static final int CONNECT_SECONDS = 3;

    private static EmbeddedDatabase embedded;

    @Override
    public Connection getConnection() throws SQLException {
        var config = ConfigProvider.getConfig(AddoDataSource.class.getClassLoader());
        var source = new PGSimpleDataSource();
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setSocketTimeout(30);
        source.setTcpKeepAlive(true);
        source.setApplicationName("addo");
        source.setURL(url(config));
        config.getOptionalValue("addo.database.user", String.class).ifPresent(source::setUser);
        config.getOptionalValue("addo.database.password", String.class).ifPresent(source::setPassword);
        return source.getConnection();
    }

    /** What keeps it from starting is said when a connection is wanted. */
    static void startAhead() {
        try {
            url(ConfigProvider.getConfig(AddoDataSource.class.getClassLoader()));
        } catch (SQLException | RuntimeException later) {
            Logger.getLogger("cymru.addo").log(Level.FINE, "The database could not be started ahead", later);
        }
    }

    private static String url(Config config) throws SQLException {
        var ownUrl = config.getOptionalValue("addo.database.url", String.class).orElse("");
        return ownUrl.isBlank() ? embeddedUrl(config) : ownUrl;
    }

    private static synchronized String embeddedUrl(Config config) throws SQLException {
        if (embedded == null) embedded = new EmbeddedDatabase(Path.of(config.getValue("addo.data", String.class)));
        try {
            return embedded.url();
        } catch (IllegalStateException e) {
            throw new SQLException(e.getMessage(), "08001", e);
        }
    }

    /** Stops the embedded server, if this process started one. */
    static synchronized void stopEmbedded() {
        if (embedded != null) embedded.stop();
        embedded = null;
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // The pool offers its own; ours is the application log.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // Fixed: CONNECT_SECONDS.
    }

    @Override
    public int getLoginTimeout() {
        return CONNECT_SECONDS;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("cymru.addo");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Not a wrapper");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}

package cymru.addo.web.app;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;

/**
 * Starts the embedded PostgreSQL beside everything else, before the server has found out what Addo is made of: nobody waits for it then.
 * Where it cannot start, or is not wanted, whoever first asks for a connection hears of it.
 */
public class DatabaseAhead implements Extension {

    void begin(@Observes BeforeBeanDiscovery discovery) {
        var ahead = new Thread(AddoDataSource::startAhead, "database-ahead");
        ahead.setDaemon(true);
        ahead.start();
    }
}

package cymru.addo.web.app;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The whole of Addo's HTTP face, served at the root. */
@ApplicationPath("/")
public class AddoApplication extends Application {

    /**
     * No description of the endpoints for machines: every endpoint here is one of ours and names its roles. And no error page of
     * the server's in place of an answer without words.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl",
                true,
                "jersey.config.server.response.setStatusOverSendError",
                true);
    }
}

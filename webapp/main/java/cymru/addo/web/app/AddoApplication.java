package cymru.addo.web.app;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The whole of Addo's HTTP face, served at the root. */
@ApplicationPath("/")
public class AddoApplication extends Application {}

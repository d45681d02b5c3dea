package cymru.addo.web.launch;

import cymru.addo.lti.keys.ToolKeys;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** Our public keys, for the platforms that check what we sign. */
@Path("lti/jwks")
@PermitAll
public class JwksResource {

    private final ToolKeys keys;

    @Inject
    public JwksResource(ToolKeys keys) {
        this.keys = keys;
    }

    @GET
    @Produces("application/json")
    public Response keys() {
        return Response.ok(keys.publicKeySet())
                .header("Cache-Control", "public, max-age=600")
                .build();
    }
}

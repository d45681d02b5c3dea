package cymru.addo.web.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Style, scripts and icons: the same for everyone, kept by browsers for a year because the address changes with the content. */
@Path("static/{hash}/{name : [a-z0-9-]+\\.(css|js|svg)}")
@PermitAll
public class StaticResource {

    private static final Map<String, String> TYPES =
            Map.of("css", "text/css;charset=UTF-8", "js", "text/javascript;charset=UTF-8", "svg", "image/svg+xml");

    @GET
    public Response file(@PathParam("name") String name) {
        var content = Assets.file("static/" + name).orElseThrow(NotFoundException::new);
        return Response.ok(content)
                .header("Content-Type", TYPES.get(name.substring(name.lastIndexOf('.') + 1)))
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .build();
    }
}

package cymru.addo.web.page;

import jakarta.ws.rs.core.Response;

/** A page to send: one template and the one record it shows. */
public record View(String template, Object page) {

    public Response answer(int status) {
        return Response.status(status).entity(this).type("text/html").build();
    }
}

package cymru.addo.web.app;

import cymru.addo.web.session.Framing;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * The rules every answer carries: nothing from elsewhere, no guessing of types, no address handed on, no copy kept. Which sites
 * may show a page in a frame is a matter of the launch, see {@link Framing}.
 */
@Provider
public class SecurityHeaders implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        var framedBy = request.getProperty(Framing.FRAMED_BY);
        var formTo = request.getProperty(Framing.FORM_TO);
        headers.putSingle(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'"
                        + (formTo == null ? "" : " " + formTo) + "; frame-ancestors "
                        + (framedBy == null ? "*" : framedBy));
        headers.putSingle("X-Content-Type-Options", "nosniff");
        if (!headers.containsKey("Referrer-Policy")) headers.putSingle("Referrer-Policy", "no-referrer");
        headers.putSingle("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (!headers.containsKey("Cache-Control")) headers.putSingle("Cache-Control", "no-store");
    }
}

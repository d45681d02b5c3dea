package cymru.addo.web.app;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Whatever is posted here is a form, from a page or from a platform. Anything else, and nothing at all, is refused before it is read. */
@Provider
public class FormsOnly implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getMethod().equals("POST")) return;
        var type = request.getMediaType();
        if (type == null || !type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE))
            throw new NotSupportedException();
    }
}

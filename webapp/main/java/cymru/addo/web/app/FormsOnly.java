package cymru.addo.web.app;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * Whatever is posted here is a form in UTF-8, from a page or from a platform. Anything else, and nothing at all, is refused before
 * it is read, and so is a request whose headers say nothing that can be understood: later the server would answer it by itself.
 */
@Provider
@PreMatching
public class FormsOnly implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        var type = type(request);
        if (request.getMethod().equals("POST") && !isForm(type)) throw new NotSupportedException();
    }

    private static MediaType type(ContainerRequestContext request) {
        try {
            request.getAcceptableMediaTypes();
            request.getAcceptableLanguages();
            return request.getMediaType();
        } catch (ProcessingException | IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    private static boolean isForm(MediaType type) {
        if (type == null || !type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) return false;
        return "utf-8".equalsIgnoreCase(type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8"));
    }
}

package cymru.addo.web.app;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;

/**
 * Whatever is posted here is a form in UTF-8, from a page or from a platform; on two pages a file may be in it. Anything else, and
 * nothing at all, is refused before it is read, and so is a request whose headers say nothing that can be understood: later the server would answer it by itself.
 */
@Provider
@PreMatching
public class FormsOnly implements ContainerRequestFilter {

    /** The two pages on which somebody sends a file. */
    private static final Pattern TAKES_FILES = Pattern.compile("/?l/[^/]+/school/content(/questions)?");

    @Override
    public void filter(ContainerRequestContext request) {
        var type = type(request);
        if (!request.getMethod().equals("POST") || isForm(type)) return;
        if (!isFileSent(type)
                || !TAKES_FILES.matcher(request.getUriInfo().getPath()).matches()) throw new NotSupportedException();
    }

    private static boolean isFileSent(MediaType type) {
        return type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE);
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

package cymru.addo.web.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Set;

/**
 * Stands before every page of a launch: the visit must be alive, its person must hold one of the page's roles, and a form must
 * carry the visit's own token.
 */
class VisitFilter implements ContainerRequestFilter {

    private static final int LARGEST_FORM = 64 * 1024;
    private static final int LARGEST_WITH_A_FILE = LARGEST_FORM + SentFiles.LARGEST;

    private final Set<String> allowed;

    VisitFilter(Set<String> allowed) {
        this.allowed = allowed;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var visits = CDI.current().select(Visits.class).get();
        var visitor = visits.of(request).orElseThrow(VisitFilter::ended);
        if (allowed.stream().noneMatch(visitor::is)) throw new ForbiddenException();
        if (request.getMethod().equals("POST"))
            requireToken(request, visitor.session().csrf());
    }

    private static RuntimeException ended() {
        return new NotAuthorizedException(Response.status(401).build());
    }

    private static void requireToken(ContainerRequestContext request, String token) throws IOException {
        var boundary = SentFiles.boundary(request.getMediaType());
        var largest = boundary.isPresent() ? LARGEST_WITH_A_FILE : LARGEST_FORM;
        var form = request.getEntityStream().readNBytes(largest + 1);
        if (form.length > largest) throw new ClientErrorException(413);
        request.setEntityStream(new ByteArrayInputStream(form));
        var given = boundary.map(between -> SentFiles.in(form, between).text("csrf"))
                .orElseGet(() -> tokenOf(new String(form, UTF_8)));
        if (!MessageDigest.isEqual(given.getBytes(UTF_8), token.getBytes(UTF_8))) throw new ClientErrorException(409);
    }

    private static String tokenOf(String form) {
        return Arrays.stream(form.split("&"))
                .filter(field -> field.startsWith("csrf="))
                .map(field -> decoded(field.substring("csrf=".length())))
                .findFirst()
                .orElse("");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }
}

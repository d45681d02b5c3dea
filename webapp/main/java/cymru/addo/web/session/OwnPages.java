package cymru.addo.web.session;

import cymru.addo.web.app.AddoConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;

/**
 * Tells our own pages from everybody else's by what the browser itself says of a request, which no page can change. Where there
 * is no cookie, this is what keeps an address that was copied, guessed at or sent by mail from being worth anything.
 *
 * @see <a href="https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header">Sec-Fetch-Site</a>
 */
@ApplicationScoped
public class OwnPages {

    private String origin;

    OwnPages() {}

    @Inject
    public OwnPages(AddoConfig config) {
        var address = config.publicUrl();
        origin = address.getScheme() + "://" + address.getRawAuthority();
    }

    /** A form of ours, nobody else's. A browser too old to say so at least names the origin. */
    public boolean posted(ContainerRequestContext request) {
        var site = request.getHeaderString("Sec-Fetch-Site");
        return site == null ? origin.equals(request.getHeaderString("Origin")) : site.equals("same-origin");
    }

    /** A page of ours led here, or the browser is too old to say. */
    boolean led(ContainerRequestContext request) {
        var site = request.getHeaderString("Sec-Fetch-Site");
        return site == null || site.equals("same-origin");
    }
}

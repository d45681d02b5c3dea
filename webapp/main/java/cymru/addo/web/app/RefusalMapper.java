package cymru.addo.web.app;

import cymru.addo.web.page.Languages;
import cymru.addo.web.page.Trouble;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What a resource or the server itself refuses, as a page in plain words instead of a bare status. */
@Provider
public class RefusalMapper implements ExceptionMapper<WebApplicationException> {

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(WebApplicationException refusal) {
        var answer = refusal.getResponse();
        if (answer.hasEntity() || answer.getStatus() < 400) return answer;
        if (answer.getStatus() >= 500) return Faults.page(request, refusal);
        var page =
                Trouble.of(Languages.of(request), key(answer.getStatus()), null).answer(answer.getStatus());
        var allow = answer.getHeaderString("Allow");
        return allow == null
                ? page
                : Response.fromResponse(page).header("Allow", allow).build();
    }

    private static String key(int status) {
        return switch (status) {
            case 401 -> "ended";
            case 403 -> "forbidden";
            case 404 -> "notFound";
            case 405 -> "method";
            case 409 -> "stale";
            case 413 -> "tooLarge";
            default -> "malformed";
        };
    }
}

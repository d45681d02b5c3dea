package cymru.addo.web.results;

import cymru.addo.vle.outbox.TryAgain;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The coordinator sees which results did not arrive in the gradebook, and sends them again once that is mended. */
@Path("l/{launch}/school/results")
@AllowedTo("COORDINATOR")
public class ResultsResource {

    private static final String NUMBER = "[0-9]{1,18}";

    private final Visitor visitor;
    private final TryAgain tryAgain;
    private final ResultsView view;

    @Inject
    public ResultsResource(Visitor visitor, TryAgain tryAgain, ResultsView view) {
        this.visitor = visitor;
        this.tryAgain = tryAgain;
        this.view = view;
    }

    /** @param after the last message of the page before */
    @GET
    @Produces("text/html")
    public View look(@QueryParam("after") String after, @QueryParam("said") String said) {
        var isNumber = after != null && after.matches(NUMBER);
        return new View("results/results.jte", view.page(isNumber ? Long.parseLong(after) : 0, said));
    }

    @POST
    @Path("again")
    public Response all() {
        return said(tryAgain.all(visitor.schoolId(), visitor.person()) > 0 ? "all" : "none");
    }

    /** Somebody else may have pressed first: then there is nothing left to do. */
    @POST
    @Path("{message}/again")
    public Response one(@PathParam("message") String message) {
        if (!message.matches(NUMBER)) throw new NotFoundException();
        var isReleased = tryAgain.one(visitor.schoolId(), Long.parseLong(message), visitor.person());
        return said(isReleased ? "one" : "none&again=changed");
    }

    private Response said(String what) {
        return visitor.seeOther("school/results?said=" + what);
    }
}

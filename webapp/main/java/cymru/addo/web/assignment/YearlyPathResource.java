package cymru.addo.web.assignment;

import cymru.addo.assignment.SetYearlyPath;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The coordinator sees what each class would do this year at least, and sets it to all of them at once. */
@Path("l/{launch}/school/path")
@AllowedTo("COORDINATOR")
public class YearlyPathResource {

    private final Visitor visitor;
    private final SetYearlyPath path;
    private final YearlyPathView view;

    @Inject
    public YearlyPathResource(Visitor visitor, SetYearlyPath path, YearlyPathView view) {
        this.visitor = visitor;
        this.path = path;
        this.view = view;
    }

    /** @param said how many modules were just set */
    @GET
    @Produces("text/html")
    public View look(@QueryParam("said") String said) {
        var classes = path.preview(visitor.school(), visitor.person()).orElseThrow(ForbiddenException::new);
        return new View("assignment/yearly-path.jte", view.page(classes, said));
    }

    @POST
    public Response set() {
        var set = path.set(visitor.school(), visitor.person()).orElseThrow(ForbiddenException::new);
        return visitor.seeOther("school/path?said=" + set);
    }
}

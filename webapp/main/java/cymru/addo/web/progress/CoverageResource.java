package cymru.addo.web.progress;

import cymru.addo.progress.SchoolCoverage;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** The coordinator looks what of the curriculum reaches the school's classes. */
@Path("l/{launch}/school/coverage")
@AllowedTo("COORDINATOR")
public class CoverageResource {

    private final Visitor visitor;
    private final SchoolCoverage coverage;
    private final CoverageView view;

    @Inject
    public CoverageResource(Visitor visitor, SchoolCoverage coverage, CoverageView view) {
        this.visitor = visitor;
        this.coverage = coverage;
        this.view = view;
    }

    @GET
    @Produces("text/html")
    public View look() {
        return new View("progress/coverage.jte", view.page(coverage.look(visitor.school())));
    }
}

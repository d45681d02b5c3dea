package cymru.addo.web.agreement;

import cymru.addo.school.Band;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/**
 * Where staff arrive whom their platform sends to accept the terms: the agreement is the pupils', and there is nothing for them
 * to accept. Pupils arrive at the agreement itself.
 *
 * @see <a href="https://standards.1edtech.org/lti/specifications/asset-processor">LTI Asset Processor 1.0, EULA service</a>
 */
@Path("l/{launch}/terms")
@AllowedTo({"TEACHER", "ADMINISTRATOR", "COORDINATOR"})
public class TermsResource {

    private final Visitor visitor;

    @Inject
    public TermsResource(Visitor visitor) {
        this.visitor = visitor;
    }

    @GET
    @Produces("text/html")
    public View nothingToAccept() {
        var band = visitor.school().defaultBand().orElse(Band.B);
        return new View(
                "agreement/terms.jte",
                new TermsPage(visitor.frame("terms.title", "staff", "terms"), visitor.page("preview?band=" + band)));
    }
}

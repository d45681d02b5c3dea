package cymru.addo.web.agreement;

import cymru.addo.agreement.Drafts;
import cymru.addo.agreement.Editions;
import cymru.addo.school.Band;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

/** Coordinators see the next edition as each band will read it, before anybody else does. */
@Path("l/{launch}/school/agreement/edit/preview")
@AllowedTo("COORDINATOR")
@Produces("text/html")
public class DraftPreviewResource {
    private static final String PATH = "school/agreement/edit/preview";

    private final Visitor visitor;
    private final Editions editions;
    private final Drafts drafts;
    private final AgreementView view;

    @Inject
    public DraftPreviewResource(Visitor visitor, Editions editions, Drafts drafts, AgreementView view) {
        this.visitor = visitor;
        this.editions = editions;
        this.drafts = drafts;
        this.view = view;
    }

    @GET
    public View look(@QueryParam("band") @DefaultValue("") String sent) {
        var band = Input.oneOf(Band.class, sent).orElseThrow(BadRequestException::new);
        var newest = editions.newest(visitor.schoolId());
        var next = newest.saying(drafts.of(visitor.schoolId()).over(newest.text()));
        return new View("agreement/read.jte", view.preview(next, band, PATH));
    }
}

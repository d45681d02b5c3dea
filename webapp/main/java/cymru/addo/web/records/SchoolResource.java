package cymru.addo.web.records;

import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The coordinator looks at the whole school. */
@Path("l/{launch}/school")
@AllowedTo("COORDINATOR")
public class SchoolResource {

    private final SchoolView view;

    @Inject
    public SchoolResource(SchoolView view) {
        this.view = view;
    }

    /** A filter that cannot be is said beside it, and everything else on the page still stands. */
    @GET
    public Response look(@BeanParam RegisterForm form) {
        var page = view.page(form);
        return new View("records/school.jte", page).answer(page.faults().isEmpty() ? 200 : 400);
    }
}

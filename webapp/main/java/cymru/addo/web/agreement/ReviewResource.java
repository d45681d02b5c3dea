package cymru.addo.web.agreement;

import cymru.addo.web.session.AllowedTo;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/**
 * From a mark in the gradebook to the answer behind it. Whose and which the platform named in the launch; a platform may sign
 * for anybody, so that whether this teacher may look is asked here.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-sr/v1p0">Submission Review 1.0</a>
 */
@Path("l/{launch}/review")
@AllowedTo({"PUPIL", "TEACHER", "ADMINISTRATOR", "COORDINATOR"})
public class ReviewResource {

    private final ReviewView view;

    @Inject
    public ReviewResource(ReviewView view) {
        this.view = view;
    }

    @GET
    public Response look() {
        return view.show();
    }
}

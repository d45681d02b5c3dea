package cymru.addo.architecture.canary;

import cymru.addo.web.page.Frame;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** Wrong: not in a feature, not called a resource, a page or a form, its parts put in from outside, and silent about roles. */
@Path("canary")
class ServesAndSaysNothing {
    @Inject
    Frame frame;

    @Resource
    Object given;

    @QueryParam("asked")
    String asked;

    @GET
    public String anybody() {
        return "";
    }

    @RolesAllowed("ANYBODY")
    void inAnotherWord() {}
}

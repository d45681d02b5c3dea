package cymru.addo.web.platform;

import cymru.addo.vle.Platform;
import cymru.addo.vle.SchoolPlatforms;
import cymru.addo.vle.TestConnection;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The coordinator sees which platforms are connected, tries them, lets places in, retires what is not used any more. */
@Path("l/{launch}/school/platforms")
@AllowedTo("COORDINATOR")
public class PlatformsResource {

    private final Visitor visitor;
    private final SchoolPlatforms platforms;
    private final TestConnection connection;
    private final PlatformsView view;

    @Inject
    public PlatformsResource(
            Visitor visitor, SchoolPlatforms platforms, TestConnection connection, PlatformsView view) {
        this.visitor = visitor;
        this.platforms = platforms;
        this.connection = connection;
        this.view = view;
    }

    @GET
    @Produces("text/html")
    public View look(@QueryParam("said") String said) {
        return view.plain(said);
    }

    /** Shown at once: what was found is true now, and kept nowhere. */
    @POST
    @Path("{platform}/test")
    @Produces("text/html")
    public View test(@PathParam("platform") String platform) {
        var own = own(platform);
        return view.tried(own.id(), connection.of(visitor.schoolId(), own.id()));
    }

    /** Never the one by which this coordinator has come: somebody must be able to come in and bring it back. */
    @POST
    @Path("{platform}/retire")
    public Response retire(@PathParam("platform") String platform) {
        var own = own(platform);
        if (own.id().toString().equals(visitor.session().registration())) return said("own");
        var isRetired = platforms.retire(visitor.schoolId(), own.id(), visitor.person());
        return said(isRetired ? "retired" : "changed");
    }

    @POST
    @Path("{platform}/return")
    public Response bringBack(@PathParam("platform") String platform) {
        var isBack = platforms.bringBack(visitor.schoolId(), own(platform).id(), visitor.person());
        return said(isBack ? "returned" : "changed");
    }

    @POST
    @Path("{platform}/places/accept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(@PathParam("platform") String platform, @FormParam("deployment") String deployment) {
        var own = own(platform);
        var place = place(own, deployment);
        var isAccepted = platforms.accept(visitor.schoolId(), own.id(), place, visitor.person());
        return said(isAccepted ? "accepted" : "changed");
    }

    @POST
    @Path("{platform}/places/refuse")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(@PathParam("platform") String platform, @FormParam("deployment") String deployment) {
        var own = own(platform);
        var place = place(own, deployment);
        var isRefused = platforms.refuse(visitor.schoolId(), own.id(), place, visitor.person());
        return said(isRefused ? "refused" : "changed");
    }

    private Platform own(String platform) {
        return Input.uuid(platform)
                .flatMap(id -> platforms.find(visitor.schoolId(), id))
                .orElseThrow(NotFoundException::new);
    }

    private static String place(Platform platform, String deployment) {
        return platform.places().stream()
                .map(Platform.Place::deployment)
                .filter(known -> known.equals(deployment))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Response said(String what) {
        return visitor.seeOther("school/platforms?said=" + what);
    }
}

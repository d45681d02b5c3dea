package cymru.addo.web.content;

import cymru.addo.pack.PackVersion;
import cymru.addo.pack.PackVersionId;
import cymru.addo.pack.Packs;
import cymru.addo.pack.PublishPack;
import cymru.addo.web.page.Input;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The coordinator reads one version of a pack, gives it to the classes, or takes it back. */
@Path("l/{launch}/school/content/{version}")
@AllowedTo("COORDINATOR")
public class PackResource {

    private final Visitor visitor;
    private final Packs packs;
    private final PublishPack publishing;
    private final PackView view;

    @Inject
    public PackResource(Visitor visitor, Packs packs, PublishPack publishing, PackView view) {
        this.visitor = visitor;
        this.packs = packs;
        this.publishing = publishing;
        this.view = view;
    }

    @GET
    public Response look(@PathParam("version") String version) {
        return view.page(find(version)).answer(200);
    }

    @POST
    @Path("publish")
    public Response publish(@PathParam("version") String version) {
        var done = publishing.publish(visitor.schoolId(), find(version).id(), visitor.person());
        return back(done ? "published" : "notPublished");
    }

    /** Pressed twice, it is withdrawn once. */
    @POST
    @Path("withdraw")
    public Response withdraw(@PathParam("version") String version) {
        publishing.withdraw(visitor.schoolId(), find(version).id(), visitor.person());
        return back("withdrawn");
    }

    @POST
    @Path("discard")
    public Response discard(@PathParam("version") String version) {
        packs.discard(visitor.schoolId(), find(version).id());
        return back("discarded");
    }

    private PackVersion find(String version) {
        return Input.uuid(version)
                .map(PackVersionId::new)
                .flatMap(id -> packs.find(visitor.schoolId(), id))
                .orElseThrow(NotFoundException::new);
    }

    private Response back(String said) {
        return visitor.seeOther("school/content?said=" + said);
    }
}

package cymru.addo.web.module;

import cymru.addo.web.page.Paper;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** A module: where it begins or goes on, and its pages one by one. */
@Path("l/{launch}/modules/{module}")
@AllowedTo({"PUPIL", "TEACHER", "ADMINISTRATOR", "COORDINATOR", "PREVIEW"})
public class ModuleResource {

    private final Learning learning;
    private final StartView starts;
    private final ReadingView readings;
    private final CertificateView certificates;
    private final Visitor visitor;

    @Inject
    public ModuleResource(
            Learning learning, StartView starts, ReadingView readings, CertificateView certificates, Visitor visitor) {
        this.learning = learning;
        this.starts = starts;
        this.readings = readings;
        this.certificates = certificates;
        this.visitor = visitor;
    }

    @GET
    @Produces("text/html")
    public View start(@PathParam("module") String module) {
        return new View("module/start.jte", starts.page(learning.meet(module)));
    }

    @GET
    @Path("pages/{page}")
    @Produces("text/html")
    public View read(@PathParam("module") String module, @PathParam("page") String page) {
        var met = learning.meet(module);
        var shown = met.module().page(page).orElseThrow(NotFoundException::new);
        return new View("module/page.jte", readings.page(met, shown));
    }

    /** For whoever finished it; who has not is led back to where they are. */
    @GET
    @Path("certificate")
    @AllowedTo({"PUPIL", "TEACHER", "ADMINISTRATOR", "COORDINATOR"})
    public Response certificate(@PathParam("module") String module) {
        var met = learning.meet(module);
        return certificates
                .page(met)
                .map(page -> new View("module/certificate.jte", page).answer(200))
                .orElseGet(() -> visitor.seeOther(met.path()));
    }

    @GET
    @Path("certificate.pdf")
    @AllowedTo({"PUPIL", "TEACHER", "ADMINISTRATOR", "COORDINATOR"})
    public Response certificateOnPaper(@PathParam("module") String module) {
        var met = learning.meet(module);
        return certificates
                .page(met)
                .map(page -> Response.ok(new Paper("module/certificate-paper.jte", page), "application/pdf")
                        .header(
                                "Content-Disposition",
                                "inline; filename=\"" + met.module().key() + ".pdf\"")
                        .build())
                .orElseGet(() -> visitor.seeOther(met.path()));
    }
}

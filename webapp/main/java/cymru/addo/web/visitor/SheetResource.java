package cymru.addo.web.visitor;

import cymru.addo.visitor.ReceptionCode;
import cymru.addo.web.app.AddoConfig;
import cymru.addo.web.page.Attachment;
import cymru.addo.web.page.Messages;
import cymru.addo.web.page.Paper;
import cymru.addo.web.page.QrCode;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The coordinator makes the code for reception, prints its sheet, and renews it. */
@Path("l/{launch}/school/visitors/sheet")
@AllowedTo("COORDINATOR")
public class SheetResource {
    private static final String HERE = VisitorsView.ROOT + "/sheet";
    private static final Set<String> SAID = Set.of("made");

    private final Visitor visitor;
    private final ReceptionCode codes;
    private final AddoConfig config;

    @Inject
    public SheetResource(Visitor visitor, ReceptionCode codes, AddoConfig config) {
        this.visitor = visitor;
        this.codes = codes;
        this.config = config;
    }

    @GET
    @Produces("text/html")
    public View look(@QueryParam("said") String said) {
        var link = link();
        return new View(
                "visitor/sheet.jte",
                new SheetPage(
                        visitor.frame("visits.sheet.title", "staff", HERE),
                        SchoolMenu.on(visitor, VisitorsView.ROOT),
                        visitor.page(HERE),
                        visitor.page(VisitorsView.ROOT),
                        said != null && SAID.contains(said)
                                ? visitor.messages().text("visits.sheet.said." + said)
                                : null,
                        link.orElse(null),
                        link.map(QrCode::svg).orElse(null)));
    }

    @POST
    public Response make() {
        codes.make(visitor.schoolId(), visitor.person());
        return visitor.seeOther(HERE + "?said=made");
    }

    @GET
    @Path("visitors.pdf")
    public Response print() {
        var m = visitor.messages();
        var link = link().orElseThrow(NotFoundException::new);
        var paper = new ReceptionPaper(
                m.language().tag(),
                m.text("visits.paper.title"),
                visitor.school().name(),
                link,
                QrCode.png(link),
                List.of(m, new Messages(m.language().other())));
        return Attachment.of(new Paper("visitor/paper.jte", paper), "application/pdf", "visitors.pdf");
    }

    private Optional<String> link() {
        return codes.of(visitor.schoolId()).map(code -> config.publicUrl() + "/visit/" + code);
    }
}

package cymru.addo.web.school;

import cymru.addo.curriculum.ParentsLink;
import cymru.addo.school.Language;
import cymru.addo.web.app.AddoConfig;
import cymru.addo.web.page.Messages;
import cymru.addo.web.page.QrCode;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.stream.Stream;

/** The coordinator makes the link by which parents open their modules, prints or sends it, and closes it. */
@Path("l/{launch}/school/parents")
@AllowedTo("COORDINATOR")
public class ParentsLinkResource {

    private static final Set<String> SAID = Set.of("made", "closed");

    private final Visitor visitor;
    private final ParentsLink links;
    private final AddoConfig config;

    @Inject
    public ParentsLinkResource(Visitor visitor, ParentsLink links, AddoConfig config) {
        this.visitor = visitor;
        this.links = links;
        this.config = config;
    }

    @GET
    @Produces("text/html")
    public View look(@QueryParam("said") String said) {
        var m = visitor.messages();
        var code = links.of(visitor.schoolId());
        var link = code.map(each -> config.publicUrl() + "/parents/" + each).orElse(null);
        var agreement =
                code.map(each -> config.publicUrl() + "/agreement/" + each).orElse(null);
        var page = new ParentsLinkPage(
                visitor.frame("school.parents.title", "staff", "school/parents"),
                SchoolMenu.on(visitor, "school/parents"),
                visitor.page("school/parents"),
                visitor.school().name(),
                said != null && SAID.contains(said) ? m.text("school.parents.said." + said) : null,
                link,
                agreement,
                link == null ? null : QrCode.svg(link),
                Stream.of(Language.values()).map(Messages::new).toList());
        return new View("school/parents.jte", page);
    }

    @POST
    public Response make() {
        links.make(visitor.schoolId(), visitor.person());
        return visitor.seeOther("school/parents?said=made");
    }

    @POST
    @Path("close")
    public Response close() {
        links.close(visitor.schoolId());
        return visitor.seeOther("school/parents?said=closed");
    }
}

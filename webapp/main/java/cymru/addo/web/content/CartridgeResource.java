package cymru.addo.web.content;

import cymru.addo.curriculum.Audience;
import cymru.addo.curriculum.Curricula;
import cymru.addo.exchange.Cartridge;
import cymru.addo.exchange.Cartridge.Section;
import cymru.addo.school.Language;
import cymru.addo.web.app.AddoConfig;
import cymru.addo.web.page.Attachment;
import cymru.addo.web.page.Messages;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;

/** The coordinator takes a cartridge to the platform: a link to each module, to bring into courses. */
@Path("l/{launch}/school/content/modules.imscc")
@AllowedTo("COORDINATOR")
public class CartridgeResource {

    private final Visitor visitor;
    private final Curricula curricula;
    private final AddoConfig config;

    @Inject
    public CartridgeResource(Visitor visitor, Curricula curricula, AddoConfig config) {
        this.visitor = visitor;
        this.curricula = curricula;
        this.config = config;
    }

    @GET
    public Response take(@QueryParam("language") String language) {
        var in = Language.of(language);
        var title = new Messages(in).text("content.cartridge.title");
        var launch = config.publicUrl().resolve("/lti/launch");
        return Attachment.of(
                Cartridge.written(title, sections(in), in, launch),
                "application/vnd.ims.imsccv1p1",
                "addo-" + in.tag() + ".imscc");
    }

    /** What is written for parents needs no platform. */
    private List<Section> sections(Language in) {
        var all = curricula.of(visitor.schoolId());
        return Stream.of(Audience.values())
                .filter(audience ->
                        audience != Audience.PARENT && !all.of(audience).isEmpty())
                .map(audience -> new Section(heading(audience, in), all.of(audience)))
                .toList();
    }

    private String heading(Audience audience, Language in) {
        var m = new Messages(in);
        return audience.band().map(m::band).orElseGet(() -> m.text("assign.staff"));
    }
}

package cymru.addo.web.module;

import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** What the visitor was set to learn, and what else they may. */
@Path("l/{launch}/modules")
@AllowedTo({"PUPIL", "TEACHER", "ADMINISTRATOR", "COORDINATOR", "PREVIEW"})
public class ModulesResource {

    private final ModulesView view;

    @Inject
    public ModulesResource(ModulesView view) {
        this.view = view;
    }

    @GET
    @Produces("text/html")
    public View look() {
        return new View("module/modules.jte", view.page());
    }
}

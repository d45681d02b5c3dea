package cymru.addo.web.progress;

import cymru.addo.progress.ClassProgress;
import cymru.addo.progress.ClassProgress.Outcome.Seen;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

/** A teacher looks how the class comes on. */
@Path("l/{launch}/class/progress")
@AllowedTo({"TEACHER", "ADMINISTRATOR", "COORDINATOR"})
public class ProgressResource {

    private static final String NUMBER = "[1-9][0-9]{0,3}";

    private final Visitor visitor;
    private final ClassProgress progress;
    private final ProgressView view;

    @Inject
    public ProgressResource(Visitor visitor, ClassProgress progress, ProgressView view) {
        this.visitor = visitor;
        this.progress = progress;
        this.view = view;
    }

    @GET
    @Produces("text/html")
    public View look(@QueryParam("page") String page) {
        var number = page != null && page.matches(NUMBER) ? Integer.parseInt(page) : 1;
        if (progress.look(visitor.school(), visitor.person(), visitor.classGroup()) instanceof Seen seen)
            return view.page(seen, number);
        throw new ForbiddenException();
    }
}

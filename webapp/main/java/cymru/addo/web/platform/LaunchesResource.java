package cymru.addo.web.platform;

import cymru.addo.records.Format;
import cymru.addo.vle.LaunchLog.Which;
import cymru.addo.web.page.Attachment;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** The launch log of the school: on a page, and as a file for whoever wants proof. */
@Path("l/{launch}/school")
@AllowedTo("COORDINATOR")
public class LaunchesResource {

    private static final String NUMBER = "[0-9]{1,18}";

    private final Visitor visitor;
    private final LaunchesView view;
    private final LaunchesFile file;

    @Inject
    public LaunchesResource(Visitor visitor, LaunchesView view, LaunchesFile file) {
        this.visitor = visitor;
        this.view = view;
        this.file = file;
    }

    /** @param before the last line of the page before */
    @GET
    @Path("launches")
    @Produces("text/html")
    public View look(@QueryParam("which") String which, @QueryParam("before") String before) {
        var isNumber = before != null && before.matches(NUMBER);
        return view.page(which(which), isNumber ? Long.parseLong(before) : 0);
    }

    @GET
    @Path("launches.csv")
    public Response download(@QueryParam("which") String which) {
        var school = visitor.school();
        var who = visitor.person();
        if (!file.isAllowed(school, who)) throw new ForbiddenException();
        StreamingOutput rows = to -> file.write(school, who, which(which), to);
        return Attachment.of(rows, Format.CSV.mediaType(), "launches.csv");
    }

    private static Which which(String which) {
        return LaunchesView.REFUSED.equals(which) ? Which.NOT_LET_IN : Which.ALL;
    }
}

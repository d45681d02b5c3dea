package cymru.addo.web.moodle;

import cymru.addo.moodle.ConnectMoodle;
import cymru.addo.moodle.ConnectMoodle.Outcome;
import cymru.addo.moodle.MoodleConnections;
import cymru.addo.moodle.MoodleUse;
import cymru.addo.moodle.TestMoodle;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The coordinator connects Moodle, tries the connection, says what it may be used for, and ends it. */
@Path("l/{launch}/school/moodle")
@AllowedTo("COORDINATOR")
public class MoodleResource {
    private static final int NOT_UNDERSTOOD = 422;

    private final Visitor visitor;
    private final MoodleConnections connections;
    private final ConnectMoodle connect;
    private final TestMoodle test;
    private final MoodleView view;

    @Inject
    public MoodleResource(
            Visitor visitor, MoodleConnections connections, ConnectMoodle connect, TestMoodle test, MoodleView view) {
        this.visitor = visitor;
        this.connections = connections;
        this.connect = connect;
        this.test = test;
        this.view = view;
    }

    @GET
    @Produces("text/html")
    public View look(@QueryParam("said") String said) {
        return view.plain(said);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response connect(
            @FormParam("address") @DefaultValue("") String address,
            @FormParam("token") @DefaultValue("") String token) {
        var outcome = connect.connect(visitor.schoolId(), visitor.person(), address, token);
        if (outcome instanceof Outcome.Connected) return said("connected");
        return view.refused(fault(outcome), address).answer(NOT_UNDERSTOOD);
    }

    private String fault(Outcome outcome) {
        var m = visitor.messages();
        if (outcome instanceof Outcome.Failed failed) return view.words(failed.trouble());
        if (outcome instanceof Outcome.NoPlatform nobody) return m.text("moodle.fault.noPlatform", nobody.site());
        return m.text("moodle.fault.notUnderstood");
    }

    /** Shown at once; only whether all was well is kept. */
    @POST
    @Path("test")
    @Produces("text/html")
    public Response test() {
        if (connections.of(visitor.schoolId()).isEmpty()) return visitor.seeOther(MoodleView.ROOT);
        return view.tried(test.test(visitor.schoolId())).answer(200);
    }

    @POST
    @Path("uses")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response use(@FormParam("use") List<String> uses) {
        var chosen = uses.stream()
                .map(use -> Input.oneOf(MoodleUse.class, use))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        connections.use(visitor.schoolId(), chosen);
        return said("uses");
    }

    @POST
    @Path("forget")
    public Response forget() {
        connections.forget(visitor.schoolId());
        return said("forgotten");
    }

    private Response said(String what) {
        return visitor.seeOther(MoodleView.ROOT + "?said=" + what);
    }
}

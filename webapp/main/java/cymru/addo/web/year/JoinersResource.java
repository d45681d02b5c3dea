package cymru.addo.web.year;

import cymru.addo.rollover.JoinersAndLeavers;
import cymru.addo.school.ClassGroupId;
import cymru.addo.web.page.Input;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The coordinator sees who came and who went, and prints what the joiners of a class need to catch up. */
@Path("l/{launch}/school/joiners")
@AllowedTo("COORDINATOR")
public class JoinersResource {

    private static final int USUAL_DAYS = 30;
    /** No list of classes was ever read before this year. */
    private static final int EARLIEST = 2000;

    private final Visitor visitor;
    private final JoinersView view;
    private final JoinersAndLeavers moves;
    private final CatchUpPack pack;
    private final Clock clock;

    @Inject
    public JoinersResource(Visitor visitor, JoinersView view, JoinersAndLeavers moves, CatchUpPack pack, Clock clock) {
        this.visitor = visitor;
        this.view = view;
        this.moves = moves;
        this.pack = pack;
        this.clock = clock;
    }

    @GET
    @Produces("text/html")
    public Response look(@QueryParam("since") @DefaultValue("") String since) {
        return view.show(day(since).orElseGet(this::usual), null).answer(200);
    }

    @POST
    @Path("pack")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pack(
            @FormParam("class") @DefaultValue("") String classGroup,
            @FormParam("since") @DefaultValue("") String since) {
        var from = day(since);
        if (from.isEmpty()) return view.show(usual(), "since").answer(422);
        var joined = Input.uuid(classGroup).map(ClassGroupId::new).stream()
                .flatMap(id -> moves.joined(visitor.schoolId(), view.beginning(from.get())).stream()
                        .filter(joiner -> joiner.classGroup().equals(id)))
                .toList();
        if (joined.isEmpty()) return view.show(from.get(), "nobody").answer(422);
        return Response.ok(pack.of(joined), "application/pdf").build();
    }

    private LocalDate usual() {
        return visitor.school().calendar().dayAt(clock.instant()).minusDays(USUAL_DAYS);
    }

    private static Optional<LocalDate> day(String typed) {
        return Input.day(typed).filter(day -> day.getYear() >= EARLIEST && day.getYear() < EARLIEST + 1000);
    }
}

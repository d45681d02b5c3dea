package cymru.addo.web.year;

import cymru.addo.records.ClassRegister;
import cymru.addo.rollover.Joiner;
import cymru.addo.rollover.JoinersAndLeavers;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.ClassMenu;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A teacher sees who is new in their class, and prints what those need to catch up. */
@Path("l/{launch}/class/joiners")
@AllowedTo({"TEACHER", "ADMINISTRATOR", "COORDINATOR"})
public class ClassJoinersResource {
    private static final String PATH = "class/joiners";
    private static final int DAYS = 30;

    private final Visitor visitor;
    private final ClassRegister classes;
    private final JoinersView view;
    private final JoinersAndLeavers moves;
    private final CatchUpPack pack;
    private final Clock clock;

    @Inject
    public ClassJoinersResource(
            Visitor visitor,
            ClassRegister classes,
            JoinersView view,
            JoinersAndLeavers moves,
            CatchUpPack pack,
            Clock clock) {
        this.visitor = visitor;
        this.classes = classes;
        this.view = view;
        this.moves = moves;
        this.pack = pack;
        this.clock = clock;
    }

    @GET
    @Produces("text/html")
    public View look() {
        var m = visitor.messages();
        var joined = joined();
        return new View(
                "year/class-joiners.jte",
                new ClassJoinersPage(
                        visitor.frame("joiners.class.title", "staff", PATH),
                        ClassMenu.on(visitor, "class/slips"),
                        m.count("joiners.class.headline", joined.size(), m.day(since())),
                        visitor.page(PATH + "/pack"),
                        view.joined(joined)));
    }

    @POST
    @Path("pack")
    public Response pack() {
        var joined = joined();
        if (joined.isEmpty()) return look().answer(422);
        return Response.ok(pack.of(joined), "application/pdf").build();
    }

    /** Of the class the teacher came from, and of no other. */
    private List<Joiner> joined() {
        if (!classes.isOf(visitor.school(), visitor.person(), visitor.classGroup())) throw new ForbiddenException();
        return moves.joined(visitor.schoolId(), view.beginning(since())).stream()
                .filter(joiner -> joiner.classGroup().equals(visitor.classGroup()))
                .toList();
    }

    private LocalDate since() {
        return visitor.school().calendar().dayAt(clock.instant()).minusDays(DAYS);
    }
}

package cymru.addo.web.support;

import cymru.addo.roster.People;
import cymru.addo.roster.Person;
import cymru.addo.school.PersonId;
import cymru.addo.support.Support;
import cymru.addo.support.SupportPupil;
import cymru.addo.support.SupportPupil.Outcome;
import cymru.addo.support.Supports;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.Naming;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.ClassMenu;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** A teacher says that they sit beside a pupil of the own class today, or that they do no longer. */
@Path("l/{launch}/class/support/{pupil}")
@AllowedTo({"TEACHER", "ADMINISTRATOR", "COORDINATOR"})
public class BesideResource {

    private final Visitor visitor;
    private final SupportPupil supporting;
    private final Supports supports;
    private final People people;
    private final Clock clock;

    @Inject
    public BesideResource(Visitor visitor, SupportPupil supporting, Supports supports, People people, Clock clock) {
        this.visitor = visitor;
        this.supporting = supporting;
        this.supports = supports;
        this.people = people;
        this.clock = clock;
    }

    @GET
    @Produces("text/html")
    public View look(@PathParam("pupil") String pupil) {
        var id = theirs(pupil);
        var m = visitor.messages();
        var support = supports.of(visitor.schoolId(), id, clock.instant()).orElseThrow(NotFoundException::new);
        return new View(
                "support/beside.jte",
                new BesidePage(
                        visitor.frame("support.title", "staff", path(id)),
                        ClassMenu.on(visitor, "class"),
                        visitor.page("class"),
                        m.text("support.heading", naming().pupil(support.name(), id)),
                        support.band()
                                .map(band -> m.text("support.band.own", band))
                                .orElseGet(() -> m.text("support.band.class")),
                        beside(support),
                        visitor.page(path(id))));
    }

    @POST
    @Path("beside")
    public Response sitBeside(@PathParam("pupil") String pupil) {
        var id = theirs(pupil);
        return after(id, supporting.sitBeside(visitor.school(), visitor.person(), visitor.classGroup(), id));
    }

    @POST
    @Path("away")
    public Response stepAway(@PathParam("pupil") String pupil) {
        var id = theirs(pupil);
        return after(id, supporting.stepAway(visitor.school(), visitor.person(), visitor.classGroup(), id));
    }

    private Response after(PersonId id, Outcome outcome) {
        if (outcome == Outcome.NOT_YOURS) throw new ForbiddenException();
        return visitor.seeOther(path(id));
    }

    private String beside(Support support) {
        return support.beside()
                .map(staff -> visitor.messages()
                        .text(
                                "support.beside",
                                naming().colleague(
                                                people.find(visitor.schoolId(), staff)
                                                        .flatMap(Person::name),
                                                staff)))
                .orElse(null);
    }

    private Naming naming() {
        return new Naming(visitor.school(), visitor.messages());
    }

    private PersonId theirs(String pupil) {
        var id = Input.uuid(pupil).map(PersonId::new).orElseThrow(NotFoundException::new);
        if (!supporting.isTheirs(visitor.school(), visitor.person(), visitor.classGroup(), id))
            throw new ForbiddenException();
        return id;
    }

    private static String path(PersonId pupil) {
        return "class/support/" + pupil;
    }
}

package cymru.addo.web.agreement;

import cymru.addo.records.Exports;
import cymru.addo.records.Format;
import cymru.addo.roster.People;
import cymru.addo.roster.Person;
import cymru.addo.school.PersonId;
import cymru.addo.web.page.Attachment;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.Paper;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The coordinator picks a pupil and a day, and sees what that pupil had agreed to then. The sheet is logged as every file is. */
@Path("l/{launch}/school/as-at/{person}")
@AllowedTo("COORDINATOR")
public class AsAtResource {
    private final Visitor visitor;
    private final People people;
    private final AsAtView view;
    private final Exports exports;
    private final Clock clock;

    @Inject
    public AsAtResource(Visitor visitor, People people, AsAtView view, Exports exports, Clock clock) {
        this.visitor = visitor;
        this.people = people;
        this.view = view;
        this.exports = exports;
        this.clock = clock;
    }

    @GET
    public Response look(@PathParam("person") String person, @QueryParam("day") @DefaultValue("") String day) {
        var whose = pupil(person);
        var chosen = day(day);
        var fault = chosen.isEmpty() && !day.isEmpty();
        var page = view.page(whose, chosen.orElseGet(view::today), fault ? "asat.fault.day" : null);
        return new View("agreement/as-at.jte", page).answer(fault ? 400 : 200);
    }

    @GET
    @Path("sheet.pdf")
    public Response sheet(@PathParam("person") String person, @QueryParam("day") @DefaultValue("") String day) {
        var whose = pupil(person);
        var chosen = day(day).orElseThrow(BadRequestException::new);
        var page = view.page(whose, chosen, null);
        exports.log(
                visitor.schoolId(),
                new Exports.Export(visitor.person(), "as-at", Format.PDF, "one person", 1, clock.instant()));
        return Attachment.of(
                new Paper("agreement/as-at-paper.jte", page), Format.PDF.mediaType(), "as-at-" + chosen + ".pdf");
    }

    private Person pupil(String person) {
        return Input.uuid(person)
                .flatMap(id -> people.find(visitor.schoolId(), new PersonId(id)))
                .filter(found -> !found.seenAsStaff())
                .orElseThrow(NotFoundException::new);
    }

    /** No day before Addo could have known anything, and none to come. */
    private Optional<LocalDate> day(String typed) {
        return Input.day(typed).filter(day -> !day.isAfter(view.today()) && day.getYear() >= 2000);
    }
}

package cymru.addo.web.erasure;

import cymru.addo.erasure.ErasePerson;
import cymru.addo.roster.People;
import cymru.addo.roster.Person;
import cymru.addo.school.PersonId;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.Naming;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The coordinator reads what goes and what stays, says that it is meant, and the person is forgotten. */
@Path("l/{launch}/school/erase/people/{person}")
@AllowedTo("COORDINATOR")
public class EraseResource {
    private final Visitor visitor;
    private final People people;
    private final ErasePerson erasing;

    @Inject
    public EraseResource(Visitor visitor, People people, ErasePerson erasing) {
        this.visitor = visitor;
        this.people = people;
        this.erasing = erasing;
    }

    @GET
    @Produces("text/html")
    public View look(@PathParam("person") String person) {
        return show(known(person), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response erase(@PathParam("person") String person, @FormParam("sure") String sure) {
        var found = known(person);
        if (!"yes".equals(sure)) return show(found, "sure").answer(422);
        return switch (erasing.erase(visitor.school(), visitor.person(), found.id())) {
            case ERASED, NOBODY -> visitor.seeOther(path(found));
            case HOLDS_A_DUTY -> show(found, "duty").answer(409);
            case NOT_COORDINATOR -> throw new ForbiddenException();
        };
    }

    private View show(Person person, String fault) {
        var m = visitor.messages();
        return new View(
                "erasure/erase.jte",
                new ErasePage(
                        visitor.frame("erase.title", "staff", path(person)),
                        SchoolMenu.on(visitor, "school"),
                        new Naming(visitor.school(), m).pupil(person.name(), person.id()),
                        fault == null ? null : m.text("erase.fault." + fault),
                        ErasePerson.isErased(person.issuer()) ? null : visitor.page(path(person)),
                        visitor.page("school")));
    }

    private static String path(Person person) {
        return "school/erase/people/" + person.id();
    }

    private Person known(String person) {
        return Input.uuid(person)
                .flatMap(id -> people.find(visitor.schoolId(), new PersonId(id)))
                .orElseThrow(NotFoundException::new);
    }
}

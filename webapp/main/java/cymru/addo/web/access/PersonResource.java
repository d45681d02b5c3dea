package cymru.addo.web.access;

import cymru.addo.access.AccessEntry;
import cymru.addo.access.AccessRegister;
import cymru.addo.access.SetAccess;
import cymru.addo.access.SetAccess.Outcome;
import cymru.addo.access.WhyWithdrawn;
import cymru.addo.school.PersonId;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** One person's access: the coordinator takes it back with a reason, and gives it back after a conversation. */
@Path("l/{launch}/school/access/people/{person}")
@AllowedTo("COORDINATOR")
public class PersonResource {
    private static final int LONGEST_NOTE = 500;

    private final Visitor visitor;
    private final AccessView view;
    private final AccessRegister register;
    private final SetAccess access;

    @Inject
    public PersonResource(Visitor visitor, AccessView view, AccessRegister register, SetAccess access) {
        this.visitor = visitor;
        this.view = view;
        this.register = register;
        this.access = access;
    }

    @GET
    @Produces("text/html")
    public View look(@PathParam("person") String person) {
        return view.of(entry(person), "", null);
    }

    @POST
    @Path("withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("person") String person,
            @FormParam("reason") String reason,
            @FormParam("talked") String talked,
            @FormParam("note") @DefaultValue("") String note) {
        var entry = entry(person);
        var why = Input.oneOf(WhyWithdrawn.class, reason);
        if (why.isEmpty()) return view.of(entry, note, "reason").answer(422);
        if (note.length() > LONGEST_NOTE) return view.of(entry, note, "note").answer(422);
        return answer(
                entry,
                access.withdraw(
                        visitor.school(), visitor.person(), entry.person(), why.get(), "yes".equals(talked), note),
                note,
                "withdrawn");
    }

    @POST
    @Path("reinstate")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reinstate(
            @PathParam("person") String person,
            @FormParam("talked") String talked,
            @FormParam("note") @DefaultValue("") String note) {
        var entry = entry(person);
        if (note.length() > LONGEST_NOTE) return view.of(entry, note, "note").answer(422);
        return answer(
                entry,
                access.reinstate(visitor.school(), visitor.person(), entry.person(), "yes".equals(talked), note),
                note,
                "reinstated");
    }

    private Response answer(AccessEntry entry, Outcome outcome, String note, String said) {
        if (outcome instanceof Outcome.Kept) return visitor.seeOther("school/access?said=" + said);
        if (outcome instanceof Outcome.NotTalkedYet)
            return view.of(entry, note, "talk").answer(422);
        return view.of(entry, note, "nothing").answer(409);
    }

    private AccessEntry entry(String person) {
        return Input.uuid(person)
                .map(PersonId::new)
                .flatMap(id -> register.find(visitor.schoolId(), id))
                .orElseThrow(NotFoundException::new);
    }
}

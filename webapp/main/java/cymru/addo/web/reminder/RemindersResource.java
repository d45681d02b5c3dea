package cymru.addo.web.reminder;

import cymru.addo.reminder.RemindOutstanding;
import cymru.addo.reminder.RoundId;
import cymru.addo.roster.ClassGroups;
import cymru.addo.school.ClassGroupId;
import cymru.addo.web.page.Input;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The coordinator has those reminded who have still to answer, and sees what was sent. */
@Path("l/{launch}/school/reminders")
@AllowedTo("COORDINATOR")
public class RemindersResource {
    private final Visitor visitor;
    private final RemindersView view;
    private final RoundView rounds;
    private final RemindOutstanding reminding;
    private final ReminderWords words;
    private final ClassGroups classGroups;

    @Inject
    public RemindersResource(
            Visitor visitor,
            RemindersView view,
            RoundView rounds,
            RemindOutstanding reminding,
            ReminderWords words,
            ClassGroups classGroups) {
        this.visitor = visitor;
        this.view = view;
        this.rounds = rounds;
        this.reminding = reminding;
        this.words = words;
        this.classGroups = classGroups;
    }

    @GET
    @Produces("text/html")
    public Response look(
            @QueryParam("said") String said,
            @QueryParam("class") @DefaultValue("") String classGroup,
            @QueryParam("page") @DefaultValue("") String page) {
        var chosen = chosen(classGroup);
        if (chosen.isEmpty() && !classGroup.isEmpty())
            return view.show(Optional.empty(), 1, null, "class").answer(400);
        return view.show(chosen, RemindersView.number(page), said, null).answer(200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@FormParam("class") @DefaultValue("") String classGroup) {
        var chosen = chosen(classGroup);
        if (chosen.isEmpty() && !classGroup.isEmpty())
            return view.show(Optional.empty(), 1, null, "class").answer(400);
        return switch (reminding.ask(visitor.school(), visitor.person(), chosen, words.whole())) {
            case ASKED -> visitor.seeOther(RemindersView.ROOT + "?said=sent");
            case NOBODY -> visitor.seeOther(RemindersView.ROOT + "?said=nobody");
            case NOT_CONNECTED -> visitor.seeOther(RemindersView.ROOT);
            case NOT_YOURS -> throw new ForbiddenException();
        };
    }

    @POST
    @Path("classes/{class}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response silence(@PathParam("class") String classGroup, @FormParam("want") @DefaultValue("") String want) {
        var chosen = chosen(classGroup).orElseThrow(NotFoundException::new);
        if (!want.equals("yes") && !want.equals("no"))
            return view.show(Optional.empty(), 1, null, "want").answer(400);
        if (!reminding.silence(visitor.school(), visitor.person(), chosen, want.equals("no")))
            throw new ForbiddenException();
        return visitor.seeOther(RemindersView.ROOT + "?said=" + (want.equals("no") ? "silent" : "speaks"));
    }

    @GET
    @Path("rounds/{round}")
    @Produces("text/html")
    public Response round(@PathParam("round") String sent, @QueryParam("page") @DefaultValue("") String page) {
        return Input.uuid(sent)
                .map(RoundId::new)
                .flatMap(id -> rounds.show(id, RemindersView.number(page)))
                .orElseThrow(NotFoundException::new)
                .answer(200);
    }

    private Optional<ClassGroupId> chosen(String classGroup) {
        return Input.uuid(classGroup)
                .map(ClassGroupId::new)
                .filter(id -> classGroups.find(visitor.schoolId(), id).isPresent());
    }
}

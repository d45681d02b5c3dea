package cymru.addo.web.reminder;

import cymru.addo.reminder.RemindOutstanding;
import cymru.addo.reminder.Reminders;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.ClassMenu;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;

/** The teacher of a class says whether its pupils are reminded. */
@Path("l/{launch}/class/reminders")
@AllowedTo({"TEACHER", "ADMINISTRATOR", "COORDINATOR"})
public class ClassRemindersResource {
    private static final String ROOT = "class/reminders";
    private static final Set<String> SAID = Set.of("silent", "speaks");

    private final Visitor visitor;
    private final RemindOutstanding reminding;
    private final Reminders reminders;
    private final ReminderWords words;

    @Inject
    public ClassRemindersResource(
            Visitor visitor, RemindOutstanding reminding, Reminders reminders, ReminderWords words) {
        this.visitor = visitor;
        this.reminding = reminding;
        this.reminders = reminders;
        this.words = words;
    }

    @GET
    @Produces("text/html")
    public View look(@QueryParam("said") String said) {
        var classGroup = visitor.classGroup();
        return new View(
                "reminder/class.jte",
                new ClassRemindersPage(
                        visitor.frame("reminders.class.title", "staff", ROOT),
                        ClassMenu.on(visitor, "class"),
                        visitor.page(ROOT),
                        visitor.page("class"),
                        said != null && SAID.contains(said) ? visitor.messages().text("reminders.said." + said) : null,
                        reminders.silent(visitor.schoolId()).contains(classGroup),
                        words.parts()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@FormParam("want") @DefaultValue("") String want) {
        if (!want.equals("yes") && !want.equals("no")) throw new BadRequestException();
        if (!reminding.silence(visitor.school(), visitor.person(), visitor.classGroup(), want.equals("no")))
            throw new ForbiddenException();
        return visitor.seeOther(ROOT + "?said=" + (want.equals("no") ? "silent" : "speaks"));
    }
}

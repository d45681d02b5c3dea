package cymru.addo.web.training;

import cymru.addo.records.Format;
import cymru.addo.records.TrainingExport;
import cymru.addo.school.PersonId;
import cymru.addo.training.KeepTraining;
import cymru.addo.training.KeepTraining.Outcome;
import cymru.addo.training.TrainingId;
import cymru.addo.training.Trainings;
import cymru.addo.web.page.Attachment;
import cymru.addo.web.page.Input;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import cymru.addo.web.training.TrainingPage.Sent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;

/** The coordinator sees whose training is current, writes down what was learned elsewhere, and takes the record away. */
@Path("l/{launch}/school")
@AllowedTo("COORDINATOR")
public class TrainingResource {

    private final Visitor visitor;
    private final TrainingView view;
    private final KeepTraining keeping;
    private final Trainings trainings;
    private final TrainingExport export;

    @Inject
    public TrainingResource(
            Visitor visitor, TrainingView view, KeepTraining keeping, Trainings trainings, TrainingExport export) {
        this.visitor = visitor;
        this.view = view;
        this.keeping = keeping;
        this.trainings = trainings;
        this.export = export;
    }

    @GET
    @Path("training")
    public Response look(@QueryParam("said") String said) {
        return view.show(said, null, Sent.NOTHING).answer(200);
    }

    @POST
    @Path("training")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@BeanParam TrainingForm form) {
        var colleague = Input.uuid(form.colleague()).map(PersonId::new);
        if (colleague.isEmpty()) return again(form, "colleague");
        if (form.heldOn().isEmpty()) return again(form, "day");
        var outcome = keeping.keep(
                visitor.school(),
                colleague.get(),
                form.title(),
                form.provider(),
                form.heldOn().get(),
                visitor.person());
        if (outcome instanceof Outcome.NoSuchColleague) return again(form, "colleague");
        if (outcome instanceof Outcome.NoTitle) return again(form, "title");
        if (outcome instanceof Outcome.TooLong) return again(form, "long");
        if (outcome instanceof Outcome.NotYet) return again(form, "future");
        return visitor.seeOther("school/training?said=kept");
    }

    /** Somebody else may have pressed first: then there is nothing left to withdraw. */
    @POST
    @Path("training/{training}/withdraw")
    public Response withdraw(@PathParam("training") String training) {
        var id = Input.uuid(training).map(TrainingId::new).orElseThrow(NotFoundException::new);
        if (!trainings.withdraw(visitor.schoolId(), id, visitor.person())) throw new NotFoundException();
        return visitor.seeOther("school/training?said=withdrawn");
    }

    @GET
    @Path("training.{kind:csv|xlsx}")
    public Response file(@PathParam("kind") String kind) {
        var school = visitor.school();
        var who = visitor.person();
        if (!export.isAllowed(school, who)) throw new ForbiddenException();
        var format = Format.valueOf(kind.toUpperCase(Locale.ROOT));
        StreamingOutput rows = to -> export.write(school, who, format, to);
        return Attachment.of(rows, format.mediaType(), "training." + format.extension());
    }

    private Response again(TrainingForm form, String fault) {
        return view.show(null, fault, form.sent()).answer(422);
    }
}

package cymru.addo.web.assignment;

import cymru.addo.assignment.AssignmentId;
import cymru.addo.assignment.SetAssignment;
import cymru.addo.assignment.SetAssignment.Outcome;
import cymru.addo.assignment.WithdrawAssignment;
import cymru.addo.curriculum.Curricula;
import cymru.addo.web.page.Input;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
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
import java.time.Clock;
import java.util.List;

/** A teacher sees what their class is set, sets more, takes something back, and sets it again. */
@Path("l/{launch}/class/modules")
@AllowedTo({"TEACHER", "ADMINISTRATOR", "COORDINATOR"})
public class ClassModulesResource {

    private final Visitor visitor;
    private final ClassModulesView view;
    private final SetAssignment setting;
    private final WithdrawAssignment withdrawing;
    private final Curricula curricula;
    private final Clock clock;

    @Inject
    public ClassModulesResource(
            Visitor visitor,
            ClassModulesView view,
            SetAssignment setting,
            WithdrawAssignment withdrawing,
            Curricula curricula,
            Clock clock) {
        this.visitor = visitor;
        this.view = view;
        this.setting = setting;
        this.withdrawing = withdrawing;
        this.curricula = curricula;
        this.clock = clock;
    }

    @GET
    public Response look(@QueryParam("said") String said) {
        return view.show(said, new SetForm(), List.of())
                .map(page -> page.answer(200))
                .orElseGet(() -> visitor.seeOther("class"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(@BeanParam SetForm form) {
        var curriculum = curricula.of(visitor.schoolId());
        var calendar = visitor.school().calendar();
        var faults = form.faults(curriculum, calendar.dayAt(clock.instant()));
        if (!faults.isEmpty()) return again(form, faults);
        return after(
                setting.setOnce(
                        visitor.schoolId(), visitor.person(), visitor.classGroup(), form.tasks(curriculum, calendar)),
                form);
    }

    @POST
    @Path("{assignment}/withdraw")
    public Response withdraw(@PathParam("assignment") String assignment) {
        return after(
                withdrawing.withdraw(visitor.schoolId(), visitor.person(), visitor.classGroup(), id(assignment)),
                "withdrawn");
    }

    @POST
    @Path("{assignment}/again")
    public Response setAgain(@PathParam("assignment") String assignment) {
        return after(
                withdrawing.setAgain(visitor.schoolId(), visitor.person(), visitor.classGroup(), id(assignment)),
                "again");
    }

    private static AssignmentId id(String assignment) {
        return Input.uuid(assignment).map(AssignmentId::new).orElseThrow(NotFoundException::new);
    }

    private Response after(Outcome outcome, SetForm form) {
        if (outcome instanceof Outcome.Set) return visitor.seeOther("class/modules?said=set");
        if (outcome instanceof Outcome.NotYourClass) throw new ForbiddenException();
        if (outcome instanceof Outcome.NotInClass) return again(form, List.of("assign.fault.pupils"));
        if (outcome instanceof Outcome.SetAlready) return again(form, List.of("assign.fault.already"));
        return again(form, List.of("assign.fault.what"));
    }

    private Response after(WithdrawAssignment.Outcome outcome, String said) {
        return switch (outcome) {
            case DONE -> visitor.seeOther("class/modules?said=" + said);
            case NOT_YOUR_CLASS -> throw new ForbiddenException();
            case NOT_SET -> throw new NotFoundException();
        };
    }

    private Response again(SetForm form, List<String> faults) {
        var m = visitor.messages();
        var sentences = faults.stream().map(m::text).toList();
        return view.show(null, form, sentences)
                .orElseThrow(ForbiddenException::new)
                .answer(422);
    }
}

package cymru.addo.web.roster;

import cymru.addo.agreement.Queries;
import cymru.addo.agreement.QueryId;
import cymru.addo.roster.ClassGroups;
import cymru.addo.roster.Enrolments;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;

/** A teacher looks at their class, brings its list up to date, and closes questions that were talked over. */
@Path("l/{launch}/class")
@AllowedTo({"TEACHER", "ADMINISTRATOR", "COORDINATOR"})
public class ClassResource {

    private static final int LONGEST_ANSWER = 500;

    private final Visitor visitor;
    private final ClassView view;
    private final ClassLists lists;
    private final ClassGroups classGroups;
    private final Enrolments enrolments;
    private final Queries queries;

    @Inject
    public ClassResource(
            Visitor visitor,
            ClassView view,
            ClassLists lists,
            ClassGroups classGroups,
            Enrolments enrolments,
            Queries queries) {
        this.visitor = visitor;
        this.view = view;
        this.lists = lists;
        this.classGroups = classGroups;
        this.enrolments = enrolments;
        this.queries = queries;
    }

    @GET
    public Response look(
            @QueryParam("said") String said, @QueryParam("group") String group, @QueryParam("show") String show) {
        return view.show(said, Reply.NONE, Narrowing.of(group, show)).answer(200);
    }

    @POST
    @Path("refresh")
    public Response refresh() {
        requireOwnClass();
        var group = classGroups.find(visitor.schoolId(), visitor.classGroup()).orElseThrow(NotFoundException::new);
        return switch (lists.refresh(visitor.school(), group)) {
            case READ -> said("refreshed");
            case NOT_OFFERED -> said("notOffered");
            case UNREACHABLE -> said("unreachable");
        };
    }

    @POST
    @Path("questions/{question}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response talkedOver(
            @PathParam("question") String question, @FormParam("answer") @DefaultValue("") String answer) {
        requireOwnClass();
        var id = Input.uuid(question).orElseThrow(NotFoundException::new);
        if (answer.strip().length() > LONGEST_ANSWER) return tooLong(id.toString(), answer);
        var given = Optional.of(answer.strip()).filter(words -> !words.isEmpty());
        var closed = queries.close(visitor.schoolId(), visitor.classGroup(), new QueryId(id), visitor.person(), given);
        if (!closed && isElsewhere(new QueryId(id))) throw new NotFoundException();
        return said("talked");
    }

    /** A question that was closed a moment ago is no fault; one that was never here is. */
    private boolean isElsewhere(QueryId id) {
        return queries.find(visitor.schoolId(), id)
                .filter(query -> !query.isOpen())
                .isEmpty();
    }

    private Response tooLong(String field, String answer) {
        var fault = visitor.messages()
                .text("class.question.tooLong", LONGEST_ANSWER, answer.strip().length());
        return view.show(null, new Reply(field.toLowerCase(Locale.ROOT), answer, fault))
                .answer(422);
    }

    private void requireOwnClass() {
        if (!enrolments.isStaffOf(visitor.schoolId(), visitor.person(), visitor.classGroup()))
            throw new ForbiddenException();
    }

    private Response said(String what) {
        return visitor.seeOther("class?said=" + what);
    }
}

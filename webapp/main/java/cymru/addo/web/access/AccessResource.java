package cymru.addo.web.access;

import cymru.addo.access.AccessState;
import cymru.addo.access.SetAccess;
import cymru.addo.access.SetAccess.Outcome;
import cymru.addo.roster.ClassGroups;
import cymru.addo.school.ClassGroupId;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.Ticked;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** The coordinator sees who has access, and gives it to those who agreed after reading who they are. */
@Path("l/{launch}/school/access")
@AllowedTo("COORDINATOR")
public class AccessResource {
    private final Visitor visitor;
    private final AccessView view;
    private final SetAccess access;
    private final ClassGroups classGroups;

    @Inject
    public AccessResource(Visitor visitor, AccessView view, SetAccess access, ClassGroups classGroups) {
        this.visitor = visitor;
        this.view = view;
        this.access = access;
        this.classGroups = classGroups;
    }

    @GET
    @Produces("text/html")
    public Response look(
            @QueryParam("class") @DefaultValue("") String classGroup,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("said") String said) {
        var group = Input.uuid(classGroup)
                .map(ClassGroupId::new)
                .filter(id -> classGroups.find(visitor.schoolId(), id).isPresent());
        var chosen = Input.oneOf(AccessState.class, state);
        var isUnknown = group.isEmpty() != classGroup.isEmpty() || chosen.isEmpty() != state.isEmpty();
        return view.show(group, chosen, said, isUnknown ? "choice" : null).answer(isUnknown ? 400 : 200);
    }

    @GET
    @Path("grant")
    @Produces("text/html")
    public View toGrant() {
        return view.toGrant();
    }

    @POST
    @Path("grant")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response grant(@FormParam("person") List<String> sent) {
        var chosen = Ticked.people(sent).orElseThrow(BadRequestException::new);
        if (access.grant(visitor.school(), visitor.person(), chosen) instanceof Outcome.Kept)
            return visitor.seeOther("school/access?said=granted");
        return view.show(Optional.empty(), Optional.empty(), null, "nothing").answer(409);
    }
}

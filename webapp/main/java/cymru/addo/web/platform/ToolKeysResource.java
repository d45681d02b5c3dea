package cymru.addo.web.platform;

import cymru.addo.vle.ChangeToolKeys;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** A coordinator changes Addo's own keys before their time, where no other school is known by them. */
@Path("l/{launch}/school/platforms/keys")
@AllowedTo("COORDINATOR")
public class ToolKeysResource {

    private final Visitor visitor;
    private final ChangeToolKeys keys;

    @Inject
    public ToolKeysResource(Visitor visitor, ChangeToolKeys keys) {
        this.visitor = visitor;
        this.keys = keys;
    }

    @POST
    public Response change() {
        var isChanged = keys.change(visitor.schoolId(), visitor.person());
        var said = isChanged ? "keysChanged" : "keysStay";
        return visitor.seeOther("school/platforms?said=" + said);
    }
}

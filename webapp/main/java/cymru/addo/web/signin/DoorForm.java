package cymru.addo.web.signin;

import cymru.addo.lti.signin.Directory;
import cymru.addo.roster.Role;
import cymru.addo.vle.signin.OpenDoor.Wish;
import cymru.addo.web.page.Input;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Optional;

/** What the coordinator says of a door. */
public class DoorForm {
    @FormParam("directory")
    @DefaultValue("")
    private String directory = "";

    @FormParam("tenant")
    @DefaultValue("")
    private String tenant = "";

    @FormParam("client")
    @DefaultValue("")
    private String client = "";

    @FormParam("secret")
    @DefaultValue("")
    private String secret = "";

    @FormParam("staffGroup")
    @DefaultValue("")
    private String staffGroup = "";

    @FormParam("pupilGroup")
    @DefaultValue("")
    private String pupilGroup = "";

    @FormParam("everybody")
    @DefaultValue("")
    private String everybody = "";

    @FormParam("classes")
    @DefaultValue("")
    private String classes = "";

    /** Empty where something was sent that the page does not offer. */
    Optional<Wish> wish() {
        var role = Input.oneOf(Role.class, everybody);
        if (!everybody.isEmpty() && role.isEmpty()) return Optional.empty();
        return Input.oneOf(Directory.Kind.class, directory)
                .map(kind ->
                        new Wish(kind, tenant, client, secret, staffGroup, pupilGroup, role, classes.equals("yes")));
    }

    DoorsPage.Typed typed() {
        return new DoorsPage.Typed(directory, tenant, client, staffGroup, pupilGroup, everybody, classes.equals("yes"));
    }
}

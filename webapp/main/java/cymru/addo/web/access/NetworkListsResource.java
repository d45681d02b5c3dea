package cymru.addo.web.access;

import cymru.addo.access.NetworkLists;
import cymru.addo.records.Format;
import cymru.addo.records.NetworkExport;
import cymru.addo.web.page.Attachment;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import java.util.Optional;

/** The coordinator makes a list for whoever looks after the network, and takes it away as often as it is wanted. */
@Path("l/{launch}/school/access/lists")
@AllowedTo("COORDINATOR")
public class NetworkListsResource {
    private final Visitor visitor;
    private final AccessView view;
    private final NetworkLists lists;
    private final NetworkExport export;

    @Inject
    public NetworkListsResource(Visitor visitor, AccessView view, NetworkLists lists, NetworkExport export) {
        this.visitor = visitor;
        this.view = view;
        this.lists = lists;
        this.export = export;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(@FormParam("whole") @DefaultValue("") String whole) {
        if (!whole.isEmpty() && !whole.equals("yes")) throw new BadRequestException();
        if (lists.make(visitor.schoolId(), visitor.person(), !whole.isEmpty()).isPresent())
            return visitor.seeOther("school/access?said=list");
        return view.show(Optional.empty(), Optional.empty(), null, "list").answer(409);
    }

    @GET
    @Path("{number}/network.{kind:csv|xlsx}")
    public Response take(@PathParam("number") String number, @PathParam("kind") String kind) {
        var school = visitor.school();
        var who = visitor.person();
        if (!export.isAllowed(school, who)) throw new ForbiddenException();
        var list = lists.of(school.id()).stream()
                .filter(each -> String.valueOf(each.number()).equals(number))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var format = Format.valueOf(kind.toUpperCase(Locale.ROOT));
        StreamingOutput rows = to -> export.write(school, who, list, format, to);
        return Attachment.of(rows, format.mediaType(), "network-" + number + "." + format.extension());
    }
}

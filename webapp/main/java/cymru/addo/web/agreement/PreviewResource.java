package cymru.addo.web.agreement;

import cymru.addo.school.Band;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

/** Staff see what their pupils see, in any band, and answer nothing. */
@Path("l/{launch}/preview")
@AllowedTo({"TEACHER", "ADMINISTRATOR", "COORDINATOR"})
public class PreviewResource {

    private final Reading reading;
    private final AgreementView view;

    @Inject
    public PreviewResource(Reading reading, AgreementView view) {
        this.reading = reading;
        this.view = view;
    }

    @GET
    @Produces("text/html")
    public View preview(@QueryParam("band") String band) {
        var chosen = Input.oneOf(Band.class, band).orElseThrow(BadRequestException::new);
        return new View("agreement/read.jte", view.preview(reading.edition(), chosen));
    }
}

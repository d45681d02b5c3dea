package cymru.addo.web.agreement;

import cymru.addo.school.Band;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** Staff see what their pupils see, in any band, and answer nothing. Who comes for just that reads as a pupil here would. */
@Path("l/{launch}/preview")
@AllowedTo({"TEACHER", "ADMINISTRATOR", "COORDINATOR", "PREVIEW"})
public class PreviewResource {

    private final Visitor visitor;
    private final Reading reading;
    private final AgreementView view;

    @Inject
    public PreviewResource(Visitor visitor, Reading reading, AgreementView view) {
        this.visitor = visitor;
        this.reading = reading;
        this.view = view;
    }

    @GET
    public Response preview(@QueryParam("band") String band) {
        if (band == null && visitor.is("PREVIEW"))
            return reading.reader()
                    .map(reader -> preview(reader.band()).answer(200))
                    .orElseGet(() -> view.noBand("preview").answer(200));
        return preview(Input.oneOf(Band.class, band).orElseThrow(BadRequestException::new))
                .answer(200);
    }

    private View preview(Band band) {
        return new View("agreement/read.jte", view.preview(reading.edition(), band, "preview"));
    }
}

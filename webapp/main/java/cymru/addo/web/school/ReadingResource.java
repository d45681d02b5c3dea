package cymru.addo.web.school;

import cymru.addo.agreement.DraftWording;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.web.page.Input;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Says while a coordinator types how hard the words are to read. Nothing of them is kept. */
@Path("l/{launch}/school/agreement/edit/reading")
@AllowedTo("COORDINATOR")
public class ReadingResource {
    private final Visitor visitor;

    @Inject
    public ReadingResource(Visitor visitor) {
        this.visitor = visitor;
    }

    /** @param language of the words; the answer is in the coordinator's own */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response measure(
            @FormParam("band") @DefaultValue("") String band,
            @FormParam("words") @DefaultValue("") String language,
            @FormParam("promise") @DefaultValue("") String promise,
            @FormParam("reason") @DefaultValue("") String reason) {
        var reader = Input.oneOf(Band.class, band).orElseThrow(BadRequestException::new);
        if (!language.equals("en") && !language.equals("cy")) throw new BadRequestException();
        var words = DraftWording.typed(promise, reason);
        if (words.isTooLong()) throw new BadRequestException();
        var meter = ReadingMeter.of(words, reader, Language.of(language), visitor.messages());
        return Response.ok((meter.verdict() + " " + meter.figures()).strip())
                .type("text/plain;charset=UTF-8")
                .build();
    }
}

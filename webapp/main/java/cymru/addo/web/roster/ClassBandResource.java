package cymru.addo.web.roster;

import cymru.addo.roster.SetBand;
import cymru.addo.roster.SetBand.Outcome;
import cymru.addo.school.Band;
import cymru.addo.school.PersonId;
import cymru.addo.web.page.Input;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** A teacher confirms or changes the band of the class, or chooses another for one pupil. */
@Path("l/{launch}/class")
@AllowedTo({"TEACHER", "ADMINISTRATOR", "COORDINATOR"})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ClassBandResource {

    private final Visitor visitor;
    private final SetBand setBand;
    private final ClassView view;

    @Inject
    public ClassBandResource(Visitor visitor, SetBand setBand, ClassView view) {
        this.visitor = visitor;
        this.setBand = setBand;
        this.view = view;
    }

    @POST
    @Path("band")
    public Response ofClass(@FormParam("band") @DefaultValue("") String band) {
        var chosen = Input.oneOf(Band.class, band);
        if (chosen.isEmpty()) return chooseOne();
        return after(setBand.ofClass(visitor.schoolId(), visitor.person(), visitor.classGroup(), chosen.get()), "band");
    }

    /** An empty band means: as the class. */
    @POST
    @Path("pupils/{pupil}/band")
    public Response ofPupil(@PathParam("pupil") String pupil, @FormParam("band") @DefaultValue("") String band) {
        var id = Input.uuid(pupil).map(PersonId::new).orElseThrow(NotFoundException::new);
        var chosen = Input.oneOf(Band.class, band);
        if (chosen.isEmpty() && !band.isEmpty()) return chooseOne();
        return after(ofPupil(id, chosen), "pupilBand");
    }

    private Outcome ofPupil(PersonId pupil, Optional<Band> band) {
        return setBand.ofPerson(visitor.schoolId(), visitor.person(), visitor.classGroup(), pupil, band);
    }

    private Response after(Outcome outcome, String said) {
        if (outcome instanceof Outcome.NotYourClass) throw new ForbiddenException();
        if (outcome instanceof Outcome.NotInClass) throw new NotFoundException();
        return visitor.seeOther("class?said=" + said);
    }

    private Response chooseOne() {
        var fault = visitor.messages().text("class.band.choose");
        return view.show(null, new Reply("band", "", fault)).answer(422);
    }
}

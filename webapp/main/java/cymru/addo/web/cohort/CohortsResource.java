package cymru.addo.web.cohort;

import cymru.addo.cohort.MapCohorts;
import cymru.addo.cohort.MapCohorts.Outcome;
import cymru.addo.cohort.Preview.Choice;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/** The coordinator says what each cohort of the school's Moodle means. */
@Path("l/{launch}/school/cohorts")
@AllowedTo("COORDINATOR")
public class CohortsResource {
    private final Visitor visitor;
    private final CohortsView view;
    private final PreviewView preview;
    private final MapCohorts mapping;

    @Inject
    public CohortsResource(Visitor visitor, CohortsView view, PreviewView preview, MapCohorts mapping) {
        this.visitor = visitor;
        this.view = view;
        this.preview = preview;
        this.mapping = mapping;
    }

    @GET
    @Produces("text/html")
    public Response look(@QueryParam("said") String said) {
        return view.show(said, null).answer(200);
    }

    @GET
    @Path("preview")
    @Produces("text/html")
    public Response preview(
            @QueryParam("cohort") List<String> cohorts,
            @QueryParam("means") List<String> meanings,
            @QueryParam("whole") @DefaultValue("") String whole) {
        return ChoiceForm.read(cohorts, meanings, whole)
                .map(choice -> shown(mapping.preview(visitor.school(), visitor.person(), choice)))
                .orElseGet(this::unreadable);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response apply(
            @FormParam("cohort") List<String> cohorts,
            @FormParam("means") List<String> meanings,
            @FormParam("whole") @DefaultValue("") String whole,
            @FormParam("mark") @DefaultValue("") String mark) {
        return ChoiceForm.read(cohorts, meanings, whole)
                .map(choice -> applied(choice, mark))
                .orElseGet(this::unreadable);
    }

    private Response applied(Choice choice, String mark) {
        return shown(mapping.apply(visitor.school(), visitor.person(), choice, mark));
    }

    private Response shown(Outcome outcome) {
        if (outcome instanceof Outcome.Seen seen)
            return preview.show(seen.preview(), null).answer(200);
        if (outcome instanceof Outcome.Changed changed)
            return preview.show(changed.now(), "changed").answer(409);
        if (outcome instanceof Outcome.Applied) return visitor.seeOther(CohortsView.ROOT + "?said=applied");
        if (outcome instanceof Outcome.Failed failed)
            return view.show(null, failed.why().name().toLowerCase(Locale.ROOT)).answer(503);
        if (outcome instanceof Outcome.NoLaunches)
            return view.show(null, "launches").answer(409);
        if (outcome instanceof Outcome.NotConnected) return visitor.seeOther(CohortsView.ROOT);
        throw new ForbiddenException();
    }

    private Response unreadable() {
        return view.show(null, "choice").answer(400);
    }
}

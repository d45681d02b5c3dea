package cymru.addo.web.circle;

import cymru.addo.agreement.Rule;
import cymru.addo.circle.Circle;
import cymru.addo.circle.HoldCircle;
import cymru.addo.curriculum.Question;
import cymru.addo.school.Band;
import cymru.addo.web.lesson.HandsTyped;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** A teacher talks the agreement through with the class: a promise, its question, the hands, the next. */
@Path("l/{launch}/class/circle")
@AllowedTo({"TEACHER", "ADMINISTRATOR", "COORDINATOR"})
public class CircleResource {

    private final Visitor visitor;
    private final InTheMiddle middle;
    private final HoldCircle holding;
    private final CircleView view;

    @Inject
    public CircleResource(Visitor visitor, InTheMiddle middle, HoldCircle holding, CircleView view) {
        this.visitor = visitor;
        this.middle = middle;
        this.holding = holding;
        this.view = view;
    }

    /** @param band the wording somebody would rather take; what is none is passed over */
    @GET
    @Produces("text/html")
    public View start(@QueryParam("band") String band) {
        return view.start(Input.oneOf(Band.class, band).or(middle::usual).map(middle::circle));
    }

    @GET
    @Path("{band}/promises/{rule}")
    @Produces("text/html")
    public View promise(@PathParam("band") String band, @PathParam("rule") String rule) {
        var circle = middle.circle(band);
        return view.promise(circle, middle.rule(circle, rule));
    }

    /** @param again anything there: the hands are to be counted once more */
    @GET
    @Path("{band}/questions/{rule}")
    @Produces("text/html")
    public View question(
            @PathParam("band") String band, @PathParam("rule") String rule, @QueryParam("again") String again) {
        var circle = middle.circle(band);
        var asked = middle.rule(circle, rule);
        return view.question(circle, asked, question(circle, asked), again != null);
    }

    @POST
    @Path("{band}/questions/{rule}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response count(
            @PathParam("band") String band, @PathParam("rule") String rule, @FormParam("hands") List<String> hands) {
        var circle = middle.circle(band);
        var asked = middle.rule(circle, rule);
        var numbers = HandsTyped.numbers(hands);
        if (numbers.isEmpty())
            return view.typed(circle, asked, question(circle, asked), hands).answer(422);
        return switch (holding.count(visitor.person(), circle, asked.key(), numbers.get())) {
            case KEPT -> visitor.seeOther(CircleSteps.root(circle.band()) + "/" + CircleSteps.question(asked));
            case NOT_YOUR_CLASS -> throw new ForbiddenException();
            case NOT_HERE -> throw new NotFoundException();
            case NO_COUNT ->
                view.typed(circle, asked, question(circle, asked), hands).answer(422);
        };
    }

    private static Question question(Circle circle, Rule rule) {
        return rule.check(circle.band()).orElseThrow(NotFoundException::new);
    }
}

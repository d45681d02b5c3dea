package cymru.addo.web.school;

import cymru.addo.agreement.DraftPromise;
import cymru.addo.agreement.Drafts;
import cymru.addo.agreement.Editions;
import cymru.addo.agreement.PromisePicture;
import cymru.addo.agreement.RuleKey;
import cymru.addo.school.Band;
import cymru.addo.web.page.Input;
import cymru.addo.web.school.EditView.Typed;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Coordinators say which promises the next edition makes, and in which order. */
@Path("l/{launch}/school/agreement/edit/promises")
@AllowedTo("COORDINATOR")
public class ArrangePromisesResource {
    static final String PATH = EditView.PATH + "/promises";

    /** What can be done with a promise; each is the name of a button. */
    enum Act {
        UP,
        DOWN,
        OUT,
        BACK
    }

    private final Visitor visitor;
    private final Editions editions;
    private final Drafts drafts;
    private final EditView view;

    @Inject
    public ArrangePromisesResource(Visitor visitor, Editions editions, Drafts drafts, EditView view) {
        this.visitor = visitor;
        this.editions = editions;
        this.drafts = drafts;
        this.view = view;
    }

    /** Adds a promise; its words are written next. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @FormParam("version") String version,
            @FormParam("picture") @DefaultValue("") String picture,
            @FormParam("band") List<String> bands) {
        var chosen = PromisePicture.named(picture);
        var makers = EnumSet.noneOf(Band.class);
        for (var band : bands) makers.add(Input.oneOf(Band.class, band).orElseThrow(BadRequestException::new));
        var faults = new ArrayList<String>();
        if (chosen.isEmpty()) faults.add("picture");
        if (makers.isEmpty()) faults.add("bands");
        if (!faults.isEmpty()) return view.overview(null, faults, Typed.NOTHING).answer(422);
        return drafts.add(
                        visitor.schoolId(),
                        EditAgreementResource.version(version),
                        order(),
                        chosen.orElseThrow(),
                        makers)
                .map(key -> visitor.seeOther(EditPromiseView.PATH + "?rule=" + key))
                .orElseGet(this::overtaken);
    }

    @POST
    @Path("arrange")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response arrange(
            @FormParam("version") String version,
            @FormParam("rule") @DefaultValue("") String rule,
            @FormParam("act") @DefaultValue("") String sent) {
        var act = Input.oneOf(Act.class, sent).orElseThrow(BadRequestException::new);
        var order = RuleKey.in(rule).flatMap(key -> after(act, key)).orElseThrow(BadRequestException::new);
        if (!drafts.arrange(visitor.schoolId(), EditAgreementResource.version(version), order)) return overtaken();
        return visitor.seeOther(EditView.PATH + "?said=arranged");
    }

    private Response overtaken() {
        return view.overview(null, List.of("overtaken"), Typed.NOTHING).answer(409);
    }

    private List<RuleKey> order() {
        var current = editions.newest(visitor.schoolId()).text();
        return drafts.of(visitor.schoolId()).promises(current).stream()
                .map(DraftPromise::key)
                .toList();
    }

    /** The order afterwards; empty where there is no such promise to do that with. */
    private Optional<List<RuleKey>> after(Act act, RuleKey key) {
        var order = new ArrayList<>(order());
        var at = order.indexOf(key);
        if (act == Act.BACK) return isLeftOut(key) ? Optional.of(with(order, key)) : Optional.empty();
        if (at < 0) return Optional.empty();
        if (act == Act.OUT) order.remove(at);
        else Collections.swap(order, at, Math.min(Math.max(act == Act.UP ? at - 1 : at + 1, 0), order.size() - 1));
        return Optional.of(order);
    }

    private boolean isLeftOut(RuleKey key) {
        var current = editions.newest(visitor.schoolId()).text();
        return drafts.of(visitor.schoolId()).leftOut(current).stream()
                .anyMatch(rule -> rule.key().equals(key));
    }

    private static List<RuleKey> with(List<RuleKey> order, RuleKey key) {
        order.add(key);
        return order;
    }
}

package cymru.addo.web.school;

import cymru.addo.agreement.DraftWording;
import cymru.addo.agreement.DraftWording.Place;
import cymru.addo.agreement.Drafts;
import cymru.addo.agreement.EditionId;
import cymru.addo.agreement.Editions;
import cymru.addo.agreement.PublishDraft;
import cymru.addo.agreement.PublishEdition;
import cymru.addo.agreement.PublishEdition.Outcome;
import cymru.addo.agreement.Rule;
import cymru.addo.agreement.RuleKey;
import cymru.addo.agreement.Weight;
import cymru.addo.web.page.Input;
import cymru.addo.web.school.EditView.Typed;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Coordinators write the next edition of the pupils' agreement, promise by promise in all bands and both languages, and publish
 * it. What one of them keeps is never overwritten unseen by another.
 */
@Path("l/{launch}/school/agreement/edit")
@AllowedTo("COORDINATOR")
public class EditAgreementResource {

    private final Visitor visitor;
    private final Editions editions;
    private final Drafts drafts;
    private final PublishDraft publishing;
    private final EditView view;

    @Inject
    public EditAgreementResource(
            Visitor visitor, Editions editions, Drafts drafts, PublishDraft publishing, EditView view) {
        this.visitor = visitor;
        this.editions = editions;
        this.drafts = drafts;
        this.publishing = publishing;
        this.view = view;
    }

    @GET
    public Response look(@QueryParam("said") String said) {
        return view.overview(said, List.of(), Typed.NOTHING).answer(200);
    }

    @GET
    @Path("promise")
    public Response promise(@QueryParam("rule") @DefaultValue("") String key) {
        return view.promise(rule(key).orElseThrow(NotFoundException::new), Map.of(), null)
                .answer(200);
    }

    @POST
    @Path("promise")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(MultivaluedMap<String, String> fields) {
        var rule = rule(Optional.ofNullable(fields.getFirst("rule")).orElse("")).orElseThrow(BadRequestException::new);
        var words = words(rule, fields);
        if (words.values().stream().anyMatch(DraftWording::isTooLong))
            return view.promise(rule, words, "tooLong").answer(422);
        if (!drafts.keep(visitor.schoolId(), version(fields.getFirst("version")), rule.key(), words))
            return view.promise(rule, words, "changedMeanwhile").answer(409);
        return visitor.seeOther(EditView.PATH + "?said=kept");
    }

    @POST
    @Path("publish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(
            @FormParam("edition") UUID edition,
            @FormParam("version") String version,
            @FormParam("weight") @DefaultValue("") String chosen,
            @FormParam("reason") @DefaultValue("") String reason,
            @FormParam("sure") @DefaultValue("") String sure) {
        if (edition == null) throw new BadRequestException();
        var weight = Input.oneOf(Weight.class, chosen);
        var faults = new ArrayList<String>();
        if (weight.isEmpty()) faults.add("weight");
        if (reason.isBlank()) faults.add("reason");
        if (reason.strip().length() > PublishEdition.LONGEST_REASON) faults.add("longReason");
        if (!sure.equals("yes")) faults.add("sure");
        var typed = new Typed(chosen, reason);
        if (!faults.isEmpty()) return view.overview(null, faults, typed).answer(422);
        var outcome = publishing.publish(
                visitor.school(),
                visitor.person(),
                new EditionId(edition),
                version(version),
                weight.orElseThrow(),
                reason);
        if (outcome.filter(Outcome.Published.class::isInstance).isPresent())
            return visitor.seeOther("school/agreement?said=published");
        return view.overview(
                        null, List.of(outcome.map(EditAgreementResource::fault).orElse("mend")), typed)
                .answer(outcome.filter(Outcome.Overtaken.class::isInstance).isPresent() ? 409 : 422);
    }

    @POST
    @Path("discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(@FormParam("version") String version) {
        if (!drafts.discard(visitor.schoolId(), version(version)))
            return view.overview(null, List.of("overtaken"), Typed.NOTHING).answer(409);
        return visitor.seeOther(EditView.PATH + "?said=discarded");
    }

    private static String fault(Outcome outcome) {
        if (outcome instanceof Outcome.Overtaken) return "overtaken";
        return outcome instanceof Outcome.NoReason ? "reason" : "nothing";
    }

    private Optional<Rule> rule(String key) {
        return RuleKey.in(key).flatMap(editions.current(visitor.schoolId()).text()::rule);
    }

    private static Map<Place, DraftWording> words(Rule rule, MultivaluedMap<String, String> fields) {
        var words = new HashMap<Place, DraftWording>();
        rule.wordings().forEach((band, languages) -> languages.keySet().forEach(language -> {
            var place = EditView.place(band, language);
            words.put(
                    new Place(rule.key(), band, language),
                    DraftWording.typed(fields.getFirst("promise-" + place), fields.getFirst("reason-" + place)));
        }));
        return words;
    }

    private static int version(String sent) {
        if (sent == null || !sent.matches("[0-9]{1,9}")) throw new BadRequestException();
        return Integer.parseInt(sent);
    }
}

package cymru.addo.web.school;

import cymru.addo.agreement.Draft;
import cymru.addo.agreement.DraftPromise;
import cymru.addo.agreement.DraftQuestion;
import cymru.addo.agreement.DraftWording;
import cymru.addo.agreement.DraftWording.Place;
import cymru.addo.agreement.Drafts;
import cymru.addo.agreement.EditionId;
import cymru.addo.agreement.Editions;
import cymru.addo.agreement.PublishDraft;
import cymru.addo.agreement.PublishEdition;
import cymru.addo.agreement.PublishEdition.Outcome;
import cymru.addo.agreement.RuleKey;
import cymru.addo.agreement.Weight;
import cymru.addo.school.Language;
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
    private final EditPromiseView promises;

    @Inject
    public EditAgreementResource(
            Visitor visitor,
            Editions editions,
            Drafts drafts,
            PublishDraft publishing,
            EditView view,
            EditPromiseView promises) {
        this.visitor = visitor;
        this.editions = editions;
        this.drafts = drafts;
        this.publishing = publishing;
        this.view = view;
        this.promises = promises;
    }

    @GET
    public Response look(@QueryParam("said") String said) {
        return view.overview(said, List.of(), Typed.NOTHING).answer(200);
    }

    @GET
    @Path("promise")
    public Response promise(@QueryParam("rule") @DefaultValue("") String key) {
        var draft = drafts.of(visitor.schoolId());
        var promise = promise(draft, key).orElseThrow(NotFoundException::new);
        return promises.page(promise, draft, EditPromiseView.Typed.NOTHING).answer(200);
    }

    @POST
    @Path("promise")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(MultivaluedMap<String, String> fields) {
        var draft = drafts.of(visitor.schoolId());
        var promise = promise(
                        draft, Optional.ofNullable(fields.getFirst("rule")).orElse(""))
                .orElseThrow(BadRequestException::new);
        var words = words(promise, fields);
        var question = new DraftQuestion(question(Language.ENGLISH, fields), question(Language.WELSH, fields));
        if (question.isTooLong() || words.values().stream().anyMatch(DraftWording::isTooLong))
            return promises.page(promise, draft, new EditPromiseView.Typed(words, question, "tooLong"))
                    .answer(422);
        if (!drafts.keep(visitor.schoolId(), version(fields.getFirst("version")), promise.key(), words, question))
            return promises.page(promise, draft, new EditPromiseView.Typed(words, question, "changedMeanwhile"))
                    .answer(409);
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
            @FormParam("from") @DefaultValue("") String from,
            @FormParam("sure") @DefaultValue("") String sure) {
        if (edition == null) throw new BadRequestException();
        var weight = Input.oneOf(Weight.class, chosen);
        var faults = new ArrayList<String>();
        if (weight.isEmpty()) faults.add("weight");
        if (reason.isBlank()) faults.add("reason");
        if (reason.strip().length() > PublishEdition.LONGEST_REASON) faults.add("longReason");
        var day = Input.day(from);
        if (!from.isEmpty() && day.isEmpty()) faults.add("day");
        if (!sure.equals("yes")) faults.add("sure");
        var typed = new Typed(chosen, reason, from);
        if (!faults.isEmpty()) return view.overview(null, faults, typed).answer(422);
        var outcome = publishing.publish(
                visitor.school(),
                visitor.person(),
                new EditionId(edition),
                version(version),
                weight.orElseThrow(),
                reason,
                day);
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
        if (outcome instanceof Outcome.WrongDay) return "day";
        return outcome instanceof Outcome.NoReason ? "reason" : "nothing";
    }

    private Optional<DraftPromise> promise(Draft draft, String key) {
        var current = editions.newest(visitor.schoolId()).text();
        return RuleKey.in(key).flatMap(found -> draft.promise(current, found));
    }

    private static Map<Place, DraftWording> words(DraftPromise promise, MultivaluedMap<String, String> fields) {
        var words = new HashMap<Place, DraftWording>();
        for (var band : promise.bands()) {
            for (var language : Language.values()) {
                var place = EditPromiseView.place(band, language);
                words.put(
                        new Place(promise.key(), band, language),
                        DraftWording.typed(fields.getFirst("promise-" + place), fields.getFirst("reason-" + place)));
            }
        }
        return words;
    }

    private static DraftQuestion.Words question(Language language, MultivaluedMap<String, String> fields) {
        var end = "-" + language.tag();
        return DraftQuestion.Words.typed(
                fields.getFirst("ask" + end), fields.getFirst("right" + end), fields.getFirst("other" + end));
    }

    static int version(String sent) {
        if (sent == null || !sent.matches("[0-9]{1,9}")) throw new BadRequestException();
        return Integer.parseInt(sent);
    }
}

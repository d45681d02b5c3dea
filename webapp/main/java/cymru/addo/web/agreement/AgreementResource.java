package cymru.addo.web.agreement;

import cymru.addo.agreement.AcceptAgreement;
import cymru.addo.agreement.AcceptAgreement.Outcome;
import cymru.addo.agreement.Acceptance;
import cymru.addo.agreement.AgreedBefore;
import cymru.addo.agreement.Edition;
import cymru.addo.agreement.EditionId;
import cymru.addo.agreement.Reader;
import cymru.addo.agreement.RuleKey;
import cymru.addo.web.agreement.AgreementView.Asked;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;

/** The pupil's way: read the promises, answer, and keep a receipt. */
@Path("l/{launch}/agreement")
@AllowedTo("PUPIL")
public class AgreementResource {

    private final Visitor visitor;
    private final Reading reading;
    private final AgreementView view;
    private final ReceiptView receipts;
    private final AcceptAgreement agreement;

    @Inject
    public AgreementResource(
            Visitor visitor, Reading reading, AgreementView view, ReceiptView receipts, AcceptAgreement agreement) {
        this.visitor = visitor;
        this.reading = reading;
        this.view = view;
        this.receipts = receipts;
        this.agreement = agreement;
    }

    /**
     * The promises, or the receipt of somebody who has agreed; {@code again} reads them once more. A module that must be
     * understood first comes first.
     */
    @GET
    public Response read(@QueryParam("again") String again) {
        var reader = reading.reader();
        if (reader.isEmpty()) return noBand();
        var edition = reading.edition();
        var answer = reading.answer(edition);
        if (again == null && answer.isPresent()) return visitor.seeOther("agreement/receipt");
        var first = reading.first();
        if (first.isPresent()) return visitor.seeOther("modules/" + first.get());
        var agreed = answer.filter(Acceptance::isOwnAgreement).isPresent();
        var toBeChecked = agreed ? 0 : reading.toBeChecked(reader.get(), edition);
        var before = agreed ? Optional.<AgreedBefore>empty() : reading.before(reader.get(), edition);
        return new View(
                        "agreement/read.jte",
                        view.page(edition, reader.get(), why(again, answer, edition), toBeChecked, before))
                .answer(200);
    }

    private String why(String again, Optional<Acceptance> answer, Edition edition) {
        var isAskedOnceMore = answer.isEmpty() && !"changed".equals(again) && reading.isOpenedAgain(edition);
        return isAskedOnceMore ? AgreementView.OPENED_AGAIN : again;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @FormParam("edition") UUID edition,
            @FormParam("words") String words,
            @FormParam("answer") @DefaultValue("") String answer) {
        var reader = reading.reader();
        if (reader.isEmpty()) return noBand();
        if (edition == null || words == null) throw new BadRequestException();
        var id = new EditionId(edition);
        return switch (answer) {
            case "agree" -> agree(reader.get(), id, words);
            case "not-yet" -> after(agreement.notYet(reader.get(), id, words));
            case "question" -> visitor.seeOther("agreement/question");
            default -> throw new BadRequestException();
        };
    }

    @GET
    @Path("question")
    public Response question() {
        return reading.reader()
                .map(reader -> question(reader, Asked.NOTHING).answer(200))
                .orElseGet(this::noBand);
    }

    @POST
    @Path("question")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            @FormParam("edition") UUID edition,
            @FormParam("words") String words,
            @FormParam("rule") @DefaultValue("") String rule,
            @FormParam("question") @DefaultValue("") String question) {
        var reader = reading.reader();
        if (reader.isEmpty()) return noBand();
        if (edition == null || words == null) throw new BadRequestException();
        var key = RuleKey.in(rule);
        if (key.isEmpty() && !rule.isEmpty()) return again(reader.get(), rule, question, "noSuchPromise");
        var outcome = agreement.ask(reader.get(), new EditionId(edition), words, key, question);
        if (outcome instanceof Outcome.TooLong) return again(reader.get(), rule, question, "tooLong");
        if (outcome instanceof Outcome.NoSuchRule) return again(reader.get(), rule, question, "noSuchPromise");
        if (outcome instanceof Outcome.Superseded changed && !reading.hasAgreed(changed.current()))
            return again(reader.get(), rule, question, "changed");
        return after(outcome);
    }

    /** What was answered, in the words that were shown; with nothing answered yet, the way to the promises. */
    @GET
    @Path("receipt")
    public Response receipt() {
        var edition = reading.edition();
        return reading.answer(edition)
                .map(answer -> receipts.page(answer, toBeTold(answer, edition)))
                .map(page -> new View("agreement/receipt.jte", page).answer(200))
                .orElseGet(() -> visitor.seeOther("agreement"));
    }

    /**
     * Whoever has not shown yet that they understand is led to the next question; that is no fault of theirs. Whoever had the words of
     * before is led to the new ones first.
     */
    private Response agree(Reader reader, EditionId id, String words) {
        var first = reading.first();
        if (first.isPresent()) return visitor.seeOther("modules/" + first.get());
        var edition = reading.edition();
        var onThesePages = edition.id().equals(id) && !reading.hasAgreed(edition);
        if (onThesePages && reading.toBeChecked(reader, edition) > 0) return visitor.seeOther(CheckView.PATH);
        return after(agreement.accept(reader, id, words));
    }

    private Response after(Outcome outcome) {
        if (outcome instanceof Outcome.Kept || outcome instanceof Outcome.AlreadyAgreed)
            return visitor.seeOther("agreement/receipt");
        if (outcome instanceof Outcome.Superseded changed)
            return visitor.seeOther(
                    reading.hasAgreed(changed.current()) ? "agreement/receipt" : "agreement?again=changed");
        throw new BadRequestException();
    }

    private Response again(Reader reader, String rule, String question, String fault) {
        var m = visitor.messages();
        var words = m.text("agreement.question." + fault, AcceptAgreement.LONGEST_QUESTION, question.length());
        return question(reader, new Asked(rule, question, words)).answer(422);
    }

    private View question(Reader reader, Asked asked) {
        var edition = reading.edition();
        var answered = reading.answer(edition).isPresent();
        return new View("agreement/question.jte", view.question(edition, reader, answered, asked));
    }

    private Optional<AgreedBefore> toBeTold(Acceptance answer, Edition edition) {
        var stands = answer.isAgreed() && !answer.edition().equals(edition.id());
        return stands ? reading.toBeTold(edition) : Optional.empty();
    }

    private Response noBand() {
        return view.noBand("agreement").answer(200);
    }
}

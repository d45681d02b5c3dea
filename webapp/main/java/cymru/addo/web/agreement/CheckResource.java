package cymru.addo.web.agreement;

import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Reader;
import cymru.addo.agreement.RuleKey;
import cymru.addo.check.CheckUnderstanding;
import cymru.addo.check.CheckUnderstanding.Outcome;
import cymru.addo.web.question.Given;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The promises one by one, each with its question, until all is understood. Asking and not yet stay open all the while. */
@Path("l/{launch}/agreement/check")
@AllowedTo("PUPIL")
public class CheckResource {

    private final Visitor visitor;
    private final Reading reading;
    private final CheckUnderstanding checking;
    private final AgreementView agreement;
    private final CheckView view;

    @Inject
    public CheckResource(
            Visitor visitor, Reading reading, CheckUnderstanding checking, AgreementView agreement, CheckView view) {
        this.visitor = visitor;
        this.reading = reading;
        this.checking = checking;
        this.agreement = agreement;
        this.view = view;
    }

    /**
     * The promise to go on with, on whatever device; the answers once all is understood.
     *
     * @param after the answer that was just given, to be spoken about
     * @param again that they had another question before them, which cannot be answered any more
     */
    @GET
    public Response next(@QueryParam("after") String after, @QueryParam("again") String again) {
        var reader = reading.reader();
        if (reader.isEmpty()) return agreement.noBand("agreement").answer(200);
        var edition = reading.edition();
        if (reading.hasAgreed(edition)) return visitor.seeOther("agreement/receipt");
        var first = reading.first();
        if (first.isPresent()) return visitor.seeOther("modules/" + first.get());
        return page(edition, reader.get(), JustAnswered.read(after), again != null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(MultivaluedMap<String, String> fields) {
        var reader = reading.reader();
        if (reader.isEmpty()) return agreement.noBand("agreement").answer(200);
        var rule = RuleKey.in(Optional.ofNullable(fields.getFirst("rule")).orElse(""))
                .orElseThrow(BadRequestException::new);
        var number = Given.number(fields.getFirst("try"));
        var given = Given.in(fields);
        var edition = reading.edition();
        var outcome =
                checking.answer(reader.get(), edition, rule, fields.getFirst("question"), number, given.numbers());
        if (outcome instanceof Outcome.NotWhole missing) {
            var progress = checking.progress(reader.get(), edition);
            return view.unfinished(edition, reader.get(), progress, missing.step(), given)
                    .answer(422);
        }
        return outcome instanceof Outcome.Marked
                ? visitor.seeOther(CheckView.PATH + "?after=" + new JustAnswered(rule, number, given).written())
                : visitor.seeOther(CheckView.PATH + "?again=changed");
    }

    private Response page(Edition edition, Reader reader, Optional<JustAnswered> just, boolean changed) {
        var progress = checking.progress(reader, edition);
        if (progress.asked() == 0) return visitor.seeOther("agreement");
        return progress.next()
                .map(step -> view.question(edition, reader, progress, step, just, changed))
                .orElseGet(() -> view.understood(edition, reader, progress, just))
                .answer(200);
    }
}
